namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The terms of staking, by <see cref="Contracts.StakeablePlus64"/>.</summary>
public sealed record StakingRules
{
    /// <summary>Units that a sample costs in quiet times.</summary>
    public double FloorPrice { get; init; } = 2;

    /// <summary>Seconds in which what the price is above the floor halves: the interval wanted between samples.</summary>
    public uint HalfLife { get; init; } = 600;

    /// <summary>How many times the floor the price can become.</summary>
    public byte PriceCap { get; init; } = 8;

    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint RefundWait { get; init; } = 86_400;

    /// <summary>Seconds after which anyone can settle it.</summary>
    public uint SettleWait { get; init; } = 777_600;

    /// <summary>What whoever settles gets, in ten thousandths.</summary>
    public ushort KeeperShare { get; init; } = 100;

    /// <summary>What the treasury gets before reporters share, in ten thousandths.</summary>
    public ushort BurnShare { get; init; }

    /// <summary>Standing for a good sample that the model was unsure of.</summary>
    public ushort SurprisingGrant { get; init; } = 16;

    /// <summary>Standing for any other good sample.</summary>
    public ushort KnownGrant { get; init; } = 1;

    /// <summary>The margin, in the judge's unit, below which the model counts as unsure; null takes the 20 % quantile over the owner's samples.</summary>
    public long? SurpriseMargin { get; init; }

    /// <summary>After how many trainings of the model an agent looks at a deposit again.</summary>
    public int Patience { get; init; } = 24;
}
