namespace DeCA10B.Contracts;

/// <summary>How far a market has come.</summary>
public enum MarketPhase
{
    /// <summary>The provider has committed to pieces of a test set; which one will be shown is not drawn yet.</summary>
    Committing,

    /// <summary>The provider is to show the piece that was drawn.</summary>
    Showing,

    /// <summary>Anyone contributes, with a stake.</summary>
    Participating,

    /// <summary>Contributors reveal what they committed to; only in markets with hidden contributions.</summary>
    Opening,

    /// <summary>The provider reveals the other pieces.</summary>
    Revealing,

    /// <summary>Anyone moves the scoring on, step by step.</summary>
    Scoring,

    /// <summary>Everyone collects.</summary>
    Collecting,

    /// <summary>The provider was silent, or too few took part: everyone gets the stake back.</summary>
    Cancelled,
}
