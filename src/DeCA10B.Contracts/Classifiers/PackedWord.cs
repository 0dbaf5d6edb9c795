namespace DeCA10B.Contracts;

/// <summary>A storage slot that holds several numbers, the first in the lowest bits. A model reads it once for all of them.</summary>
public struct PackedWord
{
    /// <summary>The numbers, side by side.</summary>
    public UInt256 Bits;
}
