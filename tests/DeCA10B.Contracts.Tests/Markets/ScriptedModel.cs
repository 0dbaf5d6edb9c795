namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>A model whose accuracy is written beforehand: row t, a sample of the one number t, is labelled 1 when t is less than the hits, else 0.</summary>
[Contract]
public sealed partial class ScriptedModel : Ownable, IReversibleClassifier64
{
    readonly StorageArray<uint> script = new();
    readonly StorageArray<int> gains = new();

    /// <summary>How often it was trained and not taken back.</summary>
    public uint Updates { get; private set; }

    /// <summary>Rows labelled rightly, beside what the script says.</summary>
    public int Gained { get; private set; }

    /// <summary>Writes the accuracy.</summary>
    /// <param name="hitsAfter">The hits after so many updates; the last holds for more.</param>
    /// <param name="gainOf">What training with the sample of one number i adds to the hits.</param>
    public ScriptedModel(uint[] hitsAfter, int[] gainOf)
    {
        foreach (var hits in hitsAfter) script.Push(hits);
        foreach (var gain in gainOf) gains.Push(gain);
    }

    /// <summary>Labels by the script.</summary>
    public ulong Predict(ReadOnlySpan<long> data)
    {
        var at = Updates < script.Length ? Updates : (uint)script.Length - 1;
        return data[0] < script[at] + Gained ? 1ul : 0ul;
    }

    /// <inheritdoc cref="IReversibleClassifier64.Margin"/>
    public Int256 Margin(ReadOnlySpan<long> data) => Predict(data) == 1 ? 1 : -1;

    /// <inheritdoc cref="IReversibleClassifier64.RequireTrainable"/>
    public void RequireTrainable(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length == 1, new EmptySampleError());
    }

#pragma warning disable DECA2005 // A model of tests.
    /// <inheritdoc cref="IReversibleClassifier64.Train"/>
    [OnlyOwner]
    public bool Train(ReadOnlySpan<long> data, ulong classification)
    {
        Updates++;
        if (gains.Length > 0) Gained += gains[(ulong)data[0]];
        return true;
    }

    /// <inheritdoc cref="IReversibleClassifier64.Untrain"/>
    [OnlyOwner]
    public void Untrain(ReadOnlySpan<long> data, ulong classification)
    {
        Updates--;
        if (gains.Length > 0) Gained -= gains[(ulong)data[0]];
    }
#pragma warning restore DECA2005
}
