namespace DeCA10B.Contracts;

/// <summary>What a scoring is at.</summary>
public enum ScoringStage
{
    /// <summary>Scores the model as it was before any contribution.</summary>
    Base,

    /// <summary>Trains with each contribution and scores the model after it.</summary>
    Contributions,

    /// <summary>Finds how many rounds can be paid before the first account has lost everything.</summary>
    Ranking,

    /// <summary>Pays these rounds to each account.</summary>
    Paying,

    /// <summary>Takes the training back before the next pass.</summary>
    Resetting,
}
