namespace DeCA10B.Contracts;

/// <summary>What a market is run on; nothing of it changes afterwards.</summary>
public struct MarketTerms
{
    /// <summary>The least stake of a contribution, in wei, at least 1; the stake of each where no more is allowed.</summary>
    public UInt96 MinStake;

    /// <summary>The most numbers of a sample, at least 1: a longer one might not fit the gas of a transaction when it is scored.</summary>
    public ushort LongestSample;

    /// <summary>Contributions after which anyone can end the participation.</summary>
    public uint MinContributions;

    /// <summary>Seconds of participation after which anyone can end it, however many contributed.</summary>
    public uint ParticipationS;

    /// <summary>Seconds that the provider has to show the first piece, and later to reveal all others; and contributors to reveal theirs.</summary>
    public uint RevealS;

    /// <summary>Seconds that the scoring may take.</summary>
    public uint ScoringS;

    /// <summary>Seconds that everyone has to collect.</summary>
    public uint CollectionS;
}
