namespace DeCA10B.Contracts;

/// <summary>How a <see cref="BrierMarket64"/> scores.</summary>
public struct BrierTerms
{
    /// <summary>The margin at which the model counts as quite sure: its probability of label 1 is 1/2 + margin / (2 * scale), between 0 and 1. Twice the mean margin on rows that are not of the test set is a good one.</summary>
    public ulong MarginScale;

    /// <summary>The most contributions.</summary>
    public uint MaxContributions;

    /// <summary>What of the stake of a commitment that is not revealed goes to the pot, in ten thousandths.</summary>
    public ushort ForfeitShare;

    /// <summary>What of the bounty is for whoever moves the scoring on, in ten thousandths; it is paid by rows looked at.</summary>
    public ushort KeeperShare;
}
