namespace DeCA10B.Contracts;

/// <summary>How a question stands.</summary>
public enum QuestionState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Oracles answer.</summary>
    Asked,

    /// <summary>Enough oracles agree; it can be disputed.</summary>
    Agreed,

    /// <summary>The administrator is to decide.</summary>
    Disputed,

    /// <summary>The answer stands.</summary>
    Answered,

    /// <summary>Too few agreed in time, or nobody decided: what was paid goes back.</summary>
    Failed,
}

/// <summary>A question to the oracles.</summary>
public struct Question
{
    /// <summary>keccak256(abi.encodePacked(sample)).</summary>
    public Bytes32 SampleHash;

    /// <summary>Who asked, and paid the fee.</summary>
    public Address Asker;

    /// <summary>When the phase that it is in ends, in Unix seconds: answers are committed until one AnswerS before.</summary>
    public uint DeadlineS;

    /// <summary>How often the model had been trained.</summary>
    public uint Version;

    /// <summary>How it stands.</summary>
    public QuestionState State;

    /// <summary>The answer that enough agreed on, or that was decided.</summary>
    public ulong Label;

    /// <summary>How many share the fee and have not taken their part.</summary>
    public byte Shares;

    /// <summary>What they share, in wei.</summary>
    public UInt96 Unshared;

    /// <summary>Who disputed the answer.</summary>
    public Address Disputer;
}

/// <summary>An oracle's part in a question.</summary>
public struct OracleVote
{
    /// <summary>What hides the answer.</summary>
    public Bytes32 Commitment;

    /// <summary>The answer.</summary>
    public ulong Label;

    /// <summary>Whether it was revealed.</summary>
    public bool IsRevealed;

    /// <summary>Whether it was paid or punished.</summary>
    public bool IsSettled;
}

/// <summary>An account that answers.</summary>
public struct Oracle
{
    /// <summary>Wei that it can lose.</summary>
    public UInt96 Stake;

    /// <summary>Whether the administrator admits it.</summary>
    public bool IsAdmitted;

    /// <summary>Whether it has staked, and answers.</summary>
    public bool IsActive;

    /// <summary>When it can take the stake back, in Unix seconds, after it left.</summary>
    public uint FreeS;
}

/// <summary>The newest answer for a sample.</summary>
public struct OracleAnswer
{
    /// <summary>The label.</summary>
    public ulong Label;

    /// <summary>How often the model had been trained.</summary>
    public uint Version;

    /// <summary>Whether there is one.</summary>
    public bool Exists;
}
