namespace DeCA10B.Contracts;

/// <summary>What an <see cref="OracleClassifier64"/> asks of its oracles; nothing of it changes.</summary>
public struct OracleTerms
{
    /// <summary>How many oracles there may be, at most 32.</summary>
    public byte MaxOracles;

    /// <summary>How many must agree: more than half of these.</summary>
    public byte Quorum;

    /// <summary>Seconds to commit to an answer, and as many to reveal it.</summary>
    public uint AnswerS;

    /// <summary>Seconds in which an answer can be disputed, and as many in which the administrator decides.</summary>
    public uint DisputeS;

    /// <summary>How many trainings an answer may be behind to count as a prediction.</summary>
    public uint MaxLag;

    /// <summary>What an oracle stakes, in wei.</summary>
    public UInt96 Stake;

    /// <summary>What it loses for a wrong answer, or one that it committed to and did not reveal, in wei; at most the stake.</summary>
    public UInt96 Penalty;

    /// <summary>What a question costs, in wei: those share it who answered as was decided.</summary>
    public UInt96 Fee;

    /// <summary>What disputing costs, in wei: it comes back when the answer was wrong.</summary>
    public UInt96 Bond;
}
