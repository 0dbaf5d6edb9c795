using System.Globalization;
using System.Text;

namespace DeCA10B.Simulation.Models.Trees;

/// <summary>A decision tree that grows with a stream of samples (VFDT: Domingos and Hulten, 2000): a leaf splits when, by Hoeffding's bound, the best split is sure to be the best.</summary>
/// <remarks>
/// Samples are dense: the values of all features, in any unit. Everything is counted and compared in whole numbers, and of equals the lower feature, threshold or
/// class is taken, so the same samples in the same order are the same tree on every machine. It serves one thread at a time.
/// </remarks>
public sealed class HoeffdingTree
{
    private TreeNode root;

    /// <summary>Plants a tree that has seen nothing: it says 0 of any sample.</summary>
    /// <param name="classCount">How many classes there are, at least 1.</param>
    /// <param name="featureCount">How many values a sample has, at least 1.</param>
    /// <param name="options">How it grows; null takes the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public HoeffdingTree(int classCount, int featureCount, TreeOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(featureCount, 1);
        options ??= new();
        options.Validate();
        (ClassCount, FeatureCount) = (classCount, featureCount);
        root = new TreeLeaf(new long[classCount], featureCount, 0, options, new(classCount, options.Confidence));
    }

    /// <summary>How many classes there are.</summary>
    public int ClassCount { get; }

    /// <summary>How many values a sample has.</summary>
    public int FeatureCount { get; }

    /// <summary>How many leaves there are: one more than splits.</summary>
    public int LeafCount => Leaves(root);

    /// <summary>Labels a sample.</summary>
    /// <param name="sample">Its values.</param>
    /// <exception cref="ArgumentException">It has another number of values.</exception>
    public ulong Predict(ReadOnlySpan<long> sample)
    {
        RequireLength(sample);
        var node = root;
        while (node is TreeBranch branch) node = branch.Side(sample);
        return ((TreeLeaf)node).Predict(sample);
    }

    /// <summary>Learns one sample.</summary>
    /// <param name="sample">Its values.</param>
    /// <param name="label">Its class.</param>
    /// <exception cref="ArgumentException">It has another number of values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public void Learn(ReadOnlySpan<long> sample, ulong label)
    {
        RequireLength(sample);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(label, (ulong)ClassCount);
        ref TreeNode place = ref root;
        while (place is TreeBranch branch) place = ref branch.Side(sample);
        place = ((TreeLeaf)place).Learn(sample, label);
    }

    /// <summary>Splits and leaves, a line each, the low side of a split before the high one; leaves with their samples of each class.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        Describe(root, 0, text);
        return text.ToString();
    }

    private static void Describe(TreeNode node, int depth, StringBuilder text)
    {
        text.Append(' ', 2 * depth);
        if (node is not TreeBranch branch)
        {
            text.AppendJoin(' ', ((TreeLeaf)node).Counts.Select(count => count.ToString(CultureInfo.InvariantCulture))).Append('\n');
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"feature {branch.Feature} <= {branch.Threshold}\n");
        Describe(branch.Sides.Low, depth + 1, text);
        Describe(branch.Sides.High, depth + 1, text);
    }

    private static int Leaves(TreeNode node) => node is TreeBranch { Sides: var (low, high) } ? Leaves(low) + Leaves(high) : 1;

    private void RequireLength(ReadOnlySpan<long> sample)
    {
        if (sample.Length != FeatureCount)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The sample has {sample.Length} values; the tree looks at {FeatureCount}."), nameof(sample));
    }
}
