namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The terms of markets, by <see cref="Contracts.PredictionMarket64"/> and <see cref="Contracts.BrierMarket64"/>.</summary>
public sealed record MarketRules
{
    /// <summary>Units that the provider offers: of a prediction market, a round for each.</summary>
    public double Bounty { get; init; } = 100_000;

    /// <summary>Units that a contribution stakes.</summary>
    public double Stake { get; init; } = 1;

    /// <summary>How many pieces the test set is committed to in.</summary>
    public int Pieces { get; init; } = 10;

    /// <summary>Contributions after which the participation ends; null takes all that the stream has.</summary>
    public uint? MinContributions { get; init; }

    /// <summary>Whether a contribution may stake more than the least.</summary>
    public bool AllowsGreaterStake { get; init; }

    /// <summary>Whether all contributions of an account are scored together.</summary>
    public bool GroupsContributions { get; init; }

    /// <summary>Whether each pass trains the model anew.</summary>
    public bool ResetsModel { get; init; }

    /// <summary>What of the bounty is for whoever moves the scoring on, in ten thousandths; a Brier market's.</summary>
    public ushort KeeperShare { get; init; }
}
