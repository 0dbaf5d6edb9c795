using DeCA10B.Contracts;
using DeCA10B.Native;

namespace DeCA10B.Simulation.Models.Trees;

/// <summary>A tree behind the interface that trainers know, as an object of the native chain: there is no Solidity of it, and no owner.</summary>
/// <remarks>
/// <c>chain.Deploy(() => new TreeClassifier(tree))</c>, and give a trainer its address. What a transaction teaches is learnt when the transaction is through, by
/// the chain's own journal: of one that reverts nothing is left, as with any contract. Within the transaction the tree answers as before it.
/// </remarks>
/// <param name="tree">The tree, which nobody else trains.</param>
public sealed class TreeClassifier(HoeffdingTree tree) : Contract, IClassifier64, IJournaled
{
    private readonly List<(long[] Sample, ulong Label)> pending = [];
    private Journal? journal;

    /// <summary>The tree.</summary>
    public HoeffdingTree Tree => tree;

    /// <inheritdoc/>
    public ulong Predict(ReadOnlySpan<long> data)
    {
        RequireLength(data);
        return tree.Predict(data);
    }

    /// <inheritdoc/>
    public void Update(ReadOnlySpan<long> data, ulong classification)
    {
        RequireLength(data);
        Require(classification < (ulong)tree.ClassCount, new UnknownClassificationError(classification));
        if (journal?.Record(this) == true) pending.Add((data.ToArray(), classification));
        else tree.Learn(data, classification);
    }

    void IJournaled.Undo() => pending.RemoveAt(pending.Count - 1);

    void IJournaled.Forget()
    {
        foreach (var (sample, label) in pending) tree.Learn(sample, label);
        pending.Clear();
    }

    /// <summary>Joins the chain's journal of writes.</summary>
    protected override void AttachStorage(Journal journal) => this.journal = journal;

    private void RequireLength(ReadOnlySpan<long> data) =>
        Require(data.Length == tree.FeatureCount, new DimensionMismatchError((ulong)tree.FeatureCount, (ulong)data.Length));
}
