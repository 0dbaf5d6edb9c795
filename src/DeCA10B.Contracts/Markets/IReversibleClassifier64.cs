namespace DeCA10B.Contracts;

/// <summary>A model whose training can be taken back, exactly: what a market needs that tries a sample, scores it, and may refuse it.</summary>
/// <remarks>Beside <see cref="IClassifier64"/>, which labels.</remarks>
[ContractInterface]
public interface IReversibleClassifier64 : IContract
{
    /// <summary>How sure a model of two classes is: positive for label 1, in a unit of the model's own.</summary>
    /// <param name="data">The sample.</param>
    [View]
    Int256 Margin(ReadOnlySpan<long> data);

    /// <summary>Reverts unless the model can be trained with a sample, and predict it, at any time: whoever takes a sample in asks before, so that it cannot be in the way later.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    [View]
    void RequireTrainable(ReadOnlySpan<long> data, ulong classification);

    /// <summary>Trains with one sample. Only the owner may.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    /// <returns>Whether the model changed at all: if not, nothing needs to be taken back, and no score moved.</returns>
    bool Train(ReadOnlySpan<long> data, ulong classification);

    /// <summary>Takes back one training that changed the model. Only the owner may, and only with a sample trained before: the latest first.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    void Untrain(ReadOnlySpan<long> data, ulong classification);
}
