using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Data;

/// <summary>Brings a dataset into the form and scale that are asked for.</summary>
static class FormConversion
{
    private const long MostValues = 250_000_000;
    private const int DefaultBins = 4;

    public static Dataset Apply(Dataset dataset, DatasetOptions options, FeatureScaling scaling)
    {
        var form = options.Form ?? dataset.Form;
        // Bins look at the order of values only, which no scale of a feature changes.
        if (dataset.Form == SampleForm.Dense && form == SampleForm.Sparse) return ToSparse(dataset, options.Bins ?? DefaultBins);
        if (dataset.Form == SampleForm.Sparse && form == SampleForm.Dense) dataset = ToDense(dataset);
        return form == SampleForm.Dense ? Scaled(dataset, options.Scaling ?? scaling) : dataset;
    }

    private static Dataset Scaled(Dataset dataset, FeatureScaling scaling)
    {
        if (scaling == FeatureScaling.None) return dataset;
        var scaler = new FeatureScaler(scaling, dataset.Training.Features);
        return dataset with { Training = Map(dataset.Training, scaler.Scale), Test = Map(dataset.Test, scaler.Scale) };
    }

    private static Dataset ToSparse(Dataset dataset, int count)
    {
        var bins = new QuantileBins(dataset.Training.Features, count);
        return dataset with
        {
            Form = SampleForm.Sparse,
            FeatureCount = bins.FeatureCount,
            Training = Map(dataset.Training, bins.Encode),
            Test = Map(dataset.Test, bins.Encode),
        };
    }

    private static Dataset ToDense(Dataset dataset)
    {
        var values = (long)dataset.FeatureCount * (dataset.Training.Count + dataset.Test.Count);
        if (values > MostValues)
            throw new DatasetException($"The dataset '{dataset.Name}' with all its features in every sample would be {values} numbers, above {MostValues}. Ask for fewer samples or features, or for the sparse form.");
        return dataset with { Form = SampleForm.Dense, Training = Map(dataset.Training, Spread), Test = Map(dataset.Test, Spread) };

        long[] Spread(long[] sample)
        {
            var dense = new long[dataset.FeatureCount];
            foreach (var index in sample) dense[index] = Dataset.One;
            return dense;
        }
    }

    private static Samples Map(Samples samples, Func<long[], long[]> change) => new([.. samples.Features.Select(change)], samples.Labels);
}
