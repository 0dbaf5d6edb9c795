namespace DeCA10B.Simulation.Models.Trees;

/// <summary>A branch or a leaf.</summary>
internal abstract class TreeNode;

/// <summary>Sends a sample to one of two sides.</summary>
/// <param name="feature">The feature that is looked at.</param>
/// <param name="threshold">A value up to this goes to the low side.</param>
/// <param name="low">The low side.</param>
/// <param name="high">The high side.</param>
internal sealed class TreeBranch(int feature, long threshold, TreeNode low, TreeNode high) : TreeNode
{
    private TreeNode low = low;
    private TreeNode high = high;

    public int Feature => feature;

    public long Threshold => threshold;

    /// <summary>The place of the side that a sample goes to.</summary>
    public ref TreeNode Side(ReadOnlySpan<long> sample) => ref sample[feature] <= threshold ? ref low : ref high;

    public (TreeNode Low, TreeNode High) Sides => (low, high);
}
