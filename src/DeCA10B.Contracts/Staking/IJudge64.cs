namespace DeCA10B.Contracts;

/// <summary>Judges a sample by a model as it would be without that very sample: a sample must not be its own witness.</summary>
[ContractInterface]
public interface IJudge64 : IContract
{
    /// <summary>Labels a sample by the model without its own training.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="influence">What <see cref="Weigh"/> said of each of its trainings, added up: at most one with each label.</param>
    /// <returns>The index of the class.</returns>
    [View]
    ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence);

    /// <summary>What is to be known of a sample before the model is trained with it.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>margin: how sure the model is of the label, in a unit of the judge's own: the surer, the larger; influence: what a training with it now will leave in the model, in numbers of the
    /// judge's own that can be added up for one sample.</returns>
    [View]
    (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification);
}
