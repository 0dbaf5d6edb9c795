namespace DeCA10B.Contracts;

/// <summary>What every classifier shares: the names of its classes, and which features of a larger encoding it reads.</summary>
[Contract]
public abstract partial class Classifier64 : Ownable, IClassifier64
{
    // In the owner's slot, which training reads anyway: a label is checked without another slot.
    ulong classCount;
    readonly StorageArray<string> classNames = new();
    readonly StorageArray<uint> encodingIndices = new();

    /// <summary>The scale of every fixed-point number here: the raw value 1,000,000,000 means 1.</summary>
    public uint ToFloat { get; } = 1_000_000_000;

    /// <summary>Names the classes.</summary>
    /// <param name="classifications">The names; the index of a name is the label. At least one.</param>
    protected Classifier64(string[] classifications)
    {
        Require(classifications.Length > 0, new NoClassesError());
        foreach (var name in classifications) classNames.Push(name);
        classCount = (ulong)classifications.Length;
    }

    /// <summary>How many classes there are: labels are below it.</summary>
    protected ulong ClassCount => classCount;

    /// <summary>Labels a sample.</summary>
    /// <param name="data">The sample.</param>
    /// <returns>The index of its class.</returns>
    [View]
    public abstract ulong Predict(ReadOnlySpan<long> data);

    /// <summary>Trains the model with one sample. Only the owner may.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    [OnlyOwner]
    public abstract void Update(ReadOnlySpan<long> data, ulong classification);

    /// <summary>The length of a sample as the model measures it, scale 1e9, rounded down.</summary>
    /// <param name="data">The sample.</param>
    [Pure]
    public abstract UInt256 Norm(ReadOnlySpan<long> data);

    /// <summary>The name of a class.</summary>
    /// <param name="index">The label; panic 0x32 when there is no such class.</param>
    public string Classifications(UInt256 index) => classNames[index];

    /// <summary>How many classes there are.</summary>
    public UInt256 GetNumClassifications() => classNames.Length;

    /// <summary>Says which features of a larger encoding this model reads, after those said before. Only the owner may.</summary>
    /// <param name="featureIndices">Position i of a sample is feature <c>featureIndices[i]</c> of the encoding.</param>
    [OnlyOwner]
    public void AddFeatureIndices([AbiName("_featureIndices")] ReadOnlySpan<uint> featureIndices)
    {
        foreach (var index in featureIndices) encodingIndices.Push(index);
    }

    /// <summary>The feature of the larger encoding at a position of a sample.</summary>
    /// <param name="index">The position; panic 0x32 when there is none.</param>
    public uint FeatureIndices(UInt256 index) => encodingIndices[index];

    /// <summary>How many features of a larger encoding the model reads; 0 when it reads all.</summary>
    public UInt256 GetNumFeatureIndices() => encodingIndices.Length;

    /// <summary>Names one class more.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its label.</returns>
    protected ulong AppendClass(string name)
    {
        var label = classCount;
        classNames.Push(name);
        classCount = label + 1;
        return label;
    }

    /// <summary>Reverts unless a label is that of a class.</summary>
    /// <param name="classification">The label.</param>
    protected void RequireClass(ulong classification)
    {
        Require(classification < classCount, new UnknownClassificationError(classification));
    }

    /// <summary>The label that a getter was asked for.</summary>
    /// <param name="index">The label; reverts when there is no such class.</param>
    protected ulong ClassAt(UInt256 index)
    {
        Require(index < classCount, new NoSuchClassError(index));
        return (ulong)index;
    }

    /// <summary>A weight as it is kept.</summary>
    /// <param name="weight">The weight, raw, scale 1e9; reverts when it does not fit 64 bits.</param>
    protected static long Narrow(Int80 weight)
    {
        Require(weight >= long.MinValue && weight <= long.MaxValue, new WeightOutOfRangeError(weight));
        return (long)weight;
    }

    /// <summary>The square root, rounded down: the largest r with r * r at most the value.</summary>
    /// <param name="value">Any number.</param>
    protected static UInt256 SquareRoot(UInt256 value)
    {
        if (value == 0) return 0;
        // A power of two at or above the root; from there Newton's steps go down until they reach it.
        UInt256 root = 1;
        for (var rest = value; rest > 0; rest >>= 2) root <<= 1;
        var next = (root + value / root) / 2;
        while (next < root)
        {
            root = next;
            next = (root + value / root) / 2;
        }

        return root;
    }
}
