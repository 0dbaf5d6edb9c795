using System.Globalization;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Tests.Engine;

namespace DeCA10B.Simulation.Tests.Data;

/// <summary>On rows of our own: the real file is not here.</summary>
public sealed class BostonHousingTests
{
    private const string Header = "CRIM,ZN,INDUS,CHAS,NOX,RM,AGE,DIS,RAD,TAX,PTRATIO,B,LSTAT,MEDV\n";

    private static string Row(double first, double price) => string.Create(CultureInfo.InvariantCulture, $"{first},18,2.31,0,0.538,6.575,65.2,4.09,1,296,15.3,396.9,4.98,{price}");

    private static Dataset Load(DatasetOptions options, params string[] rows)
    {
        using var file = new DataFile("boston_housing.csv", Header + string.Concat(rows.Select(row => row + "\n")));
        return Datasets.Load("boston-housing", options with { Folder = file.Folder });
    }

    [Fact]
    public void A_district_is_thirteen_values_as_they_are()
    {
        var set = Load(new(), Row(0.00632, 24), Row(0.00632, 24));
        Assert.Equal([6_320_000, 18_000_000_000, 2_310_000_000, 0, 538_000_000, 6_575_000_000, 65_200_000_000, 4_090_000_000, 1_000_000_000, 296_000_000_000, 15_300_000_000, 396_900_000_000, 4_980_000_000], set.Training.Features[0]);
        Assert.Equal((SampleForm.Dense, 13, "MEDIAN OR ABOVE"), (set.Form, set.FeatureCount, set.Classifications[1]));
    }

    [Fact]
    public void Eight_tenths_train_and_the_median_of_their_prices_parts_the_classes_of_both_parts()
    {
        string[] rows = [.. Enumerable.Range(0, 20).Select(i => Row(i, i))];
        var set = Load(new(), rows);
        Assert.Equal((16, 4), (set.Training.Count, set.Test.Count));
        // The first value is the price here.
        long[] prices = [.. set.Training.Features.Select(sample => sample[0]).Order()];
        var median = (prices[7] + prices[8]) / 2;
        Assert.Equal(8, set.Training.Labels.Count(label => label == 1));
        Assert.All(set.Training.Features.Zip(set.Training.Labels).Concat(set.Test.Features.Zip(set.Test.Labels)), row => Assert.Equal(row.First[0] >= median ? 1ul : 0, row.Second));
        Assert.Equal(set.Training.Labels[..5], Load(new() { TrainSize = 5 }, rows).Training.Labels);
    }

    [Fact]
    public void A_price_at_the_median_is_of_the_upper_class()
    {
        var set = Load(new(), Row(1, 20), Row(1, 20), Row(1, 20), Row(1, 20));
        Assert.All(set.Training.Labels, label => Assert.Equal(1ul, label));
    }

    [Fact]
    public void A_tree_and_a_dense_perceptron_learn_made_up_districts()
    {
        var random = new RandomSource(3);
        using var file = new DataFile("boston_housing.csv", Header + string.Concat(Enumerable.Range(0, 506).Select(_ => random.NextInt(1_000) / 100.0).Select(value => Row(value, 10 + value) + "\n")));
        foreach (var model in (string[])["decision-tree", "dense-perceptron"])
        {
            var run = (SmallScenario.Of("deposit", model) with { Dataset = "boston-housing", DatasetOptions = new() { Folder = file.Folder } }).Run();
            Assert.Equal(404 - 40, run.Contributions);
            Assert.Equal(20_000 * SmallScenario.Unit, run.Last("Good") + run.Last("Bad") + run.HeldByContracts);
            if (model == "decision-tree") Assert.True(run.Accuracies[^1].Accuracy > 0.9, $"{run.Accuracies[^1].Accuracy}");
        }
    }

    [Theory]
    [InlineData("0.1,18,2.31,0,0.538,6.575,65.2,4.09,1,296,15.3,396.9,4.98,dear", "MEDV is 'dear'; it must be a number within +-9.2e9.")]
    [InlineData("NA,18,2.31,0,0.538,6.575,65.2,4.09,1,296,15.3,396.9,4.98,24", "CRIM is 'NA'; it must be a number within +-9.2e9.")]
    [InlineData("0.1,18", "The row has 2 cells; there are 14 columns.")]
    public void A_broken_row_is_named(string row, string what)
    {
        var error = Assert.Throws<DatasetRowException>(() => Load(new(), Row(1, 24), row));
        Assert.Equal((3, true), (error.Line, error.Message.EndsWith("line 3: " + what, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_file_names_its_origin()
    {
        var error = Assert.Throws<DatasetMissingException>(() => Datasets.Load("boston-housing"));
        Assert.Contains("is read from boston_housing.csv, and no folder was given.", error.Message, StringComparison.Ordinal);
        Assert.Contains("Harrison and Rubinfeld", error.Message, StringComparison.Ordinal);
    }
}
