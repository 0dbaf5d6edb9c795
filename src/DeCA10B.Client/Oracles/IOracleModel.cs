namespace DeCA10B.Client;

/// <summary>A model off the chain. Every oracle of a contract must have the same one: the same start, the same order of training, the same arithmetic.</summary>
public interface IOracleModel
{
    /// <summary>Labels a sample.</summary>
    /// <param name="data">The sample.</param>
    /// <returns>The index of its class.</returns>
    ulong Predict(ReadOnlySpan<long> data);

    /// <summary>Trains with one sample.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    void Update(ReadOnlySpan<long> data, ulong classification);
}
