using System.Globalization;
using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Districts of Boston by thirteen values; whether the median price of a home there is at or above that of the training districts.</summary>
/// <remarks>The set is one of prices, for regression. A contract labels, so there are two classes, cut where they are equally many.</remarks>
static class BostonHousing
{
    public const string Name = "boston-housing";
    private const string FileName = "boston_housing.csv";
    private const string Price = "MEDV";

    /// <summary>Where other sets are split seven to three, the known simulation has this one from Keras: eight to two.</summary>
    private const int TrainingTenths = 8;

    private static readonly string[] Values = ["CRIM", "ZN", "INDUS", "CHAS", "NOX", "RM", "AGE", "DIS", "RAD", "TAX", "PTRATIO", "B", "LSTAT"];

    public static readonly Origin Origin = new()
    {
        Title = "StatLib (Carnegie Mellon University), boston (Harrison and Rubinfeld, 1978), as a table; Keras ships the same rows",
        Licence = "none named",
        Files = [new(FileName)],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        (long[] Sample, long Price)[] rows = [.. Table.Read(path, [.. Values, Price]).Select(row => (Values.Select(column => Value(row, column)).ToArray(), Value(row, Price)))];
        var (training, test) = Split.Shuffled(rows.Length, seed: 2, TrainingTenths);
        var twice = TwiceTheMedian([.. training.Select(row => rows[row].Price).Order()]);
        return new()
        {
            Name = Name,
            Classifications = ["BELOW MEDIAN", "MEDIAN OR ABOVE"],
            Form = SampleForm.Dense,
            FeatureCount = options.FixedFeatures(Name, Values.Length),
            Training = Pick(Split.Front(training, options.TrainSize, Name, "training")),
            Test = Pick(Split.Front(test, options.TestSize, Name, "test")),
            Origin = Origin,
        };

        Samples Pick(int[] numbers) => new([.. numbers.Select(row => rows[row].Sample)], [.. numbers.Select(row => 2 * (Int128)rows[row].Price >= twice ? 1ul : 0)]);
    }

    /// <summary>Of all training districts, however many are asked for: the two in the middle, or the middle one twice.</summary>
    private static Int128 TwiceTheMedian(long[] sorted) => sorted.Length == 0 ? 0 : (Int128)sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2];

    private static long Value(TableRow row, string column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 9.2e9
            ? FixedPointValues.Raw(value)
            : throw row.Broken($"{column} is '{row[column]}'; it must be a number within +-9.2e9.");
}
