namespace DeCA10B.Contracts;

/// <summary>What a <see cref="StakeablePlus64"/> runs on; nothing of it changes under open deposits.</summary>
public struct StakingTerms
{
    /// <summary>The price of a sample in quiet times, in wei; at most 2^88 - 1.</summary>
    public UInt96 FloorPrice;

    /// <summary>Seconds in which what the price is above the floor halves: the interval wanted between samples.</summary>
    public uint HalfLifeS;

    /// <summary>How many times the floor the price can become, 1 to 255.</summary>
    public byte PriceCap;

    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint RefundWaitS;

    /// <summary>Seconds after which anyone can settle it; more than the refund's.</summary>
    public uint SettleWaitS;

    /// <summary>Seconds after which shares that nobody claimed go to the treasury; more than the settlement's.</summary>
    public uint ExpiryS;

    /// <summary>What whoever settles gets of a deposit, in ten thousandths.</summary>
    public ushort KeeperShare;

    /// <summary>What the treasury gets of a deposit before reporters share it, in ten thousandths: makes reporting oneself cost something.</summary>
    public ushort BurnShare;

    /// <summary>What the treasury gets of the deposit of a commitment that was not revealed, in ten thousandths.</summary>
    public ushort ForfeitShare;

    /// <summary>Blocks that a commitment can be revealed in.</summary>
    public uint RevealBlocks;

    /// <summary>The most numbers of a sample.</summary>
    public ushort LongestSample;

    /// <summary>Standing for a good sample that the model was unsure of.</summary>
    public ushort SurprisingGrant;

    /// <summary>Standing for any other good sample.</summary>
    public ushort KnownGrant;

    /// <summary>Whether a sample is the values of all features, in their order; else it is the indices of those present, which must ascend, so that one sample has one form.</summary>
    public bool IsDense;
}
