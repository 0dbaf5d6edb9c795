namespace DeCA10B.Contracts;

/// <summary>A contribution to a market.</summary>
public struct Contribution
{
    /// <summary>keccak256(abi.encodePacked(sample)).</summary>
    public Bytes32 SampleHash;

    /// <summary>The label given.</summary>
    public ulong Classification;

    /// <summary>The account that its stake is in.</summary>
    public uint Account;

    /// <summary>Rows that the model labelled rightly after training with it.</summary>
    public uint Hits;

    /// <summary>Whether training with it changed the model.</summary>
    public bool Moved;
}

/// <summary>An account of a market: of one contribution, or of one contributor where they are grouped.</summary>
public struct MarketAccount
{
    /// <summary>Who collects it.</summary>
    public Address Owner;

    /// <summary>Wei.</summary>
    public UInt96 Balance;

    /// <summary>What its contributions changed in this pass, in rows.</summary>
    public long Score;

    /// <summary>How many contributions it has.</summary>
    public uint Contributions;

    /// <summary>Whether it can pay no further pass: its contributions are left out.</summary>
    public bool IsOut;
}
