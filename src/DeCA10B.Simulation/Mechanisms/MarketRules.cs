namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The terms of markets, by <see cref="Contracts.PredictionMarket64"/> and <see cref="Contracts.BrierMarket64"/>.</summary>
public sealed record MarketRules
{
    /// <summary>Units that the provider offers: of a prediction market, a round for each.</summary>
    public double Bounty { get; init; } = 100_000;

    /// <summary>Units that a contribution stakes.</summary>
    public double Stake { get; init; } = 1;

    /// <summary>What a contribution stakes in a Brier market, as a part of what a whole row of the test set is worth to it; null takes <see cref="Stake"/>.</summary>
    /// <remarks>A row is worth bounty / rows that the model lacks at first, by the score of the owner's model on a tenth of the test set.</remarks>
    public double? StakeInRows { get; init; }

    /// <summary>How many pieces the test set is committed to in.</summary>
    public int Pieces { get; init; } = 10;

    /// <summary>Whether a contribution may stake more than the least.</summary>
    public bool AllowsGreaterStake { get; init; }

    /// <summary>Whether all contributions of an account are scored together.</summary>
    public bool GroupsContributions { get; init; }

    /// <summary>Whether each pass trains the model anew.</summary>
    public bool ResetsModel { get; init; }

    /// <summary>What of the bounty is for whoever moves the scoring on, in ten thousandths; a Brier market's.</summary>
    public ushort KeeperShare { get; init; }
}
