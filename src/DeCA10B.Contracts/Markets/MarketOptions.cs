namespace DeCA10B.Contracts;

/// <summary>Variants of a <see cref="PredictionMarket64"/>.</summary>
public struct MarketOptions
{
    /// <summary>Whether a contribution may stake more than the least.</summary>
    public bool AllowsGreaterStake;

    /// <summary>Whether all contributions of an account are scored together.</summary>
    public bool GroupsContributions;

    /// <summary>Whether each pass trains the model anew, with the contributions that are left.</summary>
    public bool ResetsModel;

    /// <summary>With a reset: whether the first contribution of a pass is compared with the model at the end of the pass before, instead of with the model it is added to.</summary>
    public bool CarriesScoreOverReset;
}
