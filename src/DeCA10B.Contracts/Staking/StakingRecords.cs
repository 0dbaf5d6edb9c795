namespace DeCA10B.Contracts;

/// <summary>How a deposit stands.</summary>
public enum StakeState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Neither refunded nor settled.</summary>
    Open,

    /// <summary>The author got it back.</summary>
    Returned,

    /// <summary>Reporters share it, or the treasury has it.</summary>
    Taken,

    /// <summary>What reporters had not claimed in time went to the treasury.</summary>
    Expired,
}

/// <summary>A sample that was committed to and not revealed yet.</summary>
public struct StakeCommitment
{
    /// <summary>What was taken for it, in wei.</summary>
    public UInt96 Deposit;

    /// <summary>The block of the commitment; 0 when there is none.</summary>
    public uint Block;
}

/// <summary>The deposit of a sample.</summary>
public struct StakeRecord
{
    /// <summary>Wei; when reporters share it, what they share.</summary>
    public UInt96 Deposit;

    /// <summary>Standing of all who reported it; above 0 it can no longer be refunded, only settled.</summary>
    public ulong ReportWeight;

    /// <summary>How it stands.</summary>
    public StakeState State;

    /// <summary>Whether the model was unsure of it before.</summary>
    public bool IsSurprising;

    /// <summary>Whether the same sample with that label had been added before, by anyone: it was not trained with and earns no standing.</summary>
    public bool IsDuplicate;

    /// <summary>What reporters have not claimed yet, in wei.</summary>
    public UInt96 Unclaimed;
}

/// <summary>A report: its share of a deposit is what lies between the standing of those before and its own on top.</summary>
public struct StakeReport
{
    /// <summary>The standing of those who reported before.</summary>
    public ulong Before;

    /// <summary>The standing that counts for this one; 0 when there is no report.</summary>
    public ulong Weight;

    /// <summary>Whether it was claimed.</summary>
    public bool IsClaimed;
}

/// <summary>How an account has done.</summary>
public struct StakeStanding
{
    /// <summary>What its reports weigh.</summary>
    public ulong Standing;

    /// <summary>Samples that the model agreed with in the end.</summary>
    public ulong NumValid;

    /// <summary>Samples revealed.</summary>
    public ulong NumSubmitted;
}
