namespace DeCA10B.Contracts;

/// <summary>A contribution to a <see cref="BrierMarket64"/>.</summary>
public struct HiddenContribution
{
    /// <summary>Who made it.</summary>
    public Address Author;

    /// <summary>Wei of his: the stake, and after the scoring what came of it.</summary>
    public UInt96 Balance;

    /// <summary>What hides the sample, until it is revealed; then keccak256(abi.encodePacked(label, sample)).</summary>
    public Bytes32 Hash;

    /// <summary>Whether it was revealed.</summary>
    public bool IsRevealed;

    /// <summary>Whether the model keeps what it learned from it.</summary>
    public bool IsAccepted;
}
