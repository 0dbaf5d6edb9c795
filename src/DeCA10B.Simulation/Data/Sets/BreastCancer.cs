using System.Globalization;
using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Tumours by thirty values: a first line with the numbers of rows and values and the names of the classes, then a line each, values and class.</summary>
static class BreastCancer
{
    public const string Name = "breast-cancer";
    private const string FileName = "breast_cancer.csv";

    public static readonly Origin Origin = new()
    {
        Title = "UCI Machine Learning Repository, Breast Cancer Wisconsin (Diagnostic) (Wolberg, Street, Mangasarian), in the form that scikit-learn has it",
        Licence = "CC BY 4.0",
        Files = [new(FileName, "fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed")],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        var lines = Table.ReadWithoutHeader(path).ToList();
        var (features, classes) = ReadHeader(path, lines.Count > 0 ? lines[0].Cells : []);
        (long[] Sample, ulong Label)[] rows = [.. lines.Skip(1).Select(row => ReadRow(path, row.Line, row.Cells, features, classes.Length))];
        var (training, test) = Split.Shuffled(rows.Length, seed: 2);
        return new()
        {
            Name = Name,
            Classifications = classes,
            Form = SampleForm.Dense,
            FeatureCount = options.FixedFeatures(Name, features),
            Training = Pick(Split.Front(training, options.TrainSize, Name, "training")),
            Test = Pick(Split.Front(test, options.TestSize, Name, "test")),
            Origin = Origin,
        };

        Samples Pick(int[] numbers) => new([.. numbers.Select(row => rows[row].Sample)], [.. numbers.Select(row => rows[row].Label)]);
    }

    private static (int Features, string[] Classes) ReadHeader(string path, string[] cells)
    {
        if (cells is [_, var features, _, ..] && int.TryParse(features, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return (count, cells[2..]);
        throw new DatasetRowException(path, 1, "It must be the number of rows, the number of values, and the names of the classes.");
    }

    private static (long[] Sample, ulong Label) ReadRow(string path, long line, string[] cells, int features, int classes)
    {
        if (cells.Length != features + 1)
            throw new DatasetRowException(path, line, string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Length} cells; it must have {features} values and a class."));
        var sample = new long[features];
        for (var feature = 0; feature < features; feature++)
            sample[feature] = Value(path, line, feature, cells[feature]);
        if (!ulong.TryParse(cells[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var label) || label >= (ulong)classes)
            throw new DatasetRowException(path, line, string.Create(CultureInfo.InvariantCulture, $"The class is '{cells[^1]}'; it must be a whole number below {classes}."));
        return (sample, label);
    }

    private static long Value(string path, long line, int feature, string cell)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 9.2e9)
            return FixedPointValues.Raw(value);
        throw new DatasetRowException(path, line, string.Create(CultureInfo.InvariantCulture, $"Value {feature + 1} is '{cell}'; it must be a number within +-9.2e9."));
    }
}
