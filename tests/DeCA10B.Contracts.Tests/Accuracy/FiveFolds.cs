using System.Globalization;

namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>A labelled sample: indices of features for a sparse model, raw values for a dense one.</summary>
readonly record struct Labelled(long[] Data, ulong Label);

/// <summary>A model in either form, as far as accuracy is concerned.</summary>
interface ILearner
{
    void Train(Labelled sample);

    ulong Predict(long[] data);
}

/// <summary>Five-fold cross-validation: every sample is labelled once, by a model that never saw it.</summary>
static class FiveFolds
{
    const int Folds = 5;
    const int Seed = 20261125;

    /// <summary>Runs the folds.</summary>
    /// <param name="samples">All samples.</param>
    /// <param name="prepare">From what is trained with and what is labelled, both as the model wants them.</param>
    /// <param name="begin">A model that knows nothing, for so many features.</param>
    /// <param name="rounds">How often each sample is trained with.</param>
    /// <returns>The share that was labelled rightly.</returns>
    public static double Run<T>(
        IReadOnlyList<T> samples, Func<IReadOnlyList<T>, IReadOnlyList<T>, (IReadOnlyList<Labelled> Training, IReadOnlyList<Labelled> Held, int Features)> prepare,
        Func<int, ILearner> begin, int rounds)
    {
        var order = samples.ToArray();
        new Random(Seed).Shuffle(order);
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var (training, held, features) = prepare(
                [.. order.Where((_, index) => index % Folds != fold)], [.. order.Where((_, index) => index % Folds == fold)]);
            var learner = begin(features);
            for (var round = 0; round < rounds; round++)
                foreach (var sample in training) learner.Train(sample);
            right += held.Count(sample => learner.Predict(sample.Data) == sample.Label);
        }

        return (double)right / samples.Count;
    }

    /// <summary>A share as a text such as <c>97.53 %</c>.</summary>
    public static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture) + " %";
}
