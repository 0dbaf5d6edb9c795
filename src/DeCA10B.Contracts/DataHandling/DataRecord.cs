namespace DeCA10B.Contracts;

/// <summary>What is kept of a submitted sample: two storage slots. The sample itself is in the AddData event only.</summary>
public struct DataRecord
{
    /// <summary>Who submitted it.</summary>
    public Address Sender;

    /// <summary>The label given.</summary>
    public ulong Classification;

    /// <summary>When, in Unix seconds.</summary>
    public uint Time;

    /// <summary>What the submitter paid, in wei. Second slot from here: refunds and reports touch only that.</summary>
    public UInt80 InitialDeposit;

    /// <summary>What is left of it, in wei.</summary>
    public UInt80 ClaimableAmount;

    /// <summary>How often it was refunded or reported.</summary>
    public uint NumClaims;

    /// <summary>Always true: tells a record without deposit from none.</summary>
    public bool Exists;

    /// <summary>Whether the submitter has claimed it.</summary>
    public bool ClaimedBySender;
}
