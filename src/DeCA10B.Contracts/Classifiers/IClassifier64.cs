namespace DeCA10B.Contracts;

/// <summary>A model that labels samples of 64-bit numbers and can be trained, one sample at a time.</summary>
[ContractInterface]
public interface IClassifier64 : IContract
{
    /// <summary>Labels a sample.</summary>
    /// <param name="data">The sample, as the model reads it: indices of the present features, or their values.</param>
    /// <returns>The index of the class.</returns>
    [View]
    ulong Predict(ReadOnlySpan<long> data);

    /// <summary>Trains the model with one sample.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    void Update(ReadOnlySpan<long> data, ulong classification);
}
