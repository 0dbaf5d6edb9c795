namespace DeCA10B.Contracts;

/// <summary>Judges a sample by a model as it would be without that very sample: a sample must not be its own witness.</summary>
[ContractInterface]
public interface IJudge64 : IContract
{
    /// <summary>Labels a sample by the model without its own training.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="steps">The steps towards label 1 that it made the model take.</param>
    /// <returns>The index of the class.</returns>
    [View]
    ulong PredictWithout(ReadOnlySpan<long> data, long steps);

    /// <summary>How sure the model is of a label for a sample, in a unit of the judge's own: the surer, the larger.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The label.</param>
    [View]
    Int256 Margin(ReadOnlySpan<long> data, ulong classification);
}
