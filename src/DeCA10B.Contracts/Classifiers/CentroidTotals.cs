namespace DeCA10B.Contracts;

/// <summary>What is kept of a class of sparse samples beside its sums: one storage slot.</summary>
public struct CentroidTotals
{
    /// <summary>How many samples it has.</summary>
    public ulong NumSamples;

    /// <summary>The sum of the squares of its sums, scale 1e18. 2^32 squares of 64 bits fit 160.</summary>
    public UInt192 SquareSum;
}
