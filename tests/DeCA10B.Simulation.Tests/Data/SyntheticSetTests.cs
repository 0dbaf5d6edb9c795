using System.Security.Cryptography;
using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class SyntheticSetTests
{
    private static Dataset Load(int train, int test, int features) =>
        Datasets.Load("synthetic", new() { TrainSize = train, TestSize = test, FeatureCount = features });

    [Fact]
    public void The_first_labels_and_the_first_row_are_the_known_ones()
    {
        var training = Load(16, 1, 1000).Training;
        Assert.Equal([0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0], training.Labels);
        Assert.Equal([10, 16, 42, 43, 44, 48, 51, 56, 58, 60, 62, 66], training.Features[0][..12]);
    }

    [Fact]
    public void The_first_five_thousand_rows_have_the_known_sums()
    {
        var training = Load(5000, 1, 1000).Training;
        Assert.Equal(549_900, training.Features.Sum(row => row.Length));
        Assert.Equal(2_506, training.Labels.Count(label => label == 1));
    }

    [Theory]
    [InlineData(5000, 1000, "d58cbe29a25f196e")]
    [InlineData(2000, 100, "48d0dfca8a7c1f7f")]
    public void The_bytes_row_by_row_have_the_known_hash(int rows, int features, string start)
    {
        var bytes = new byte[rows * features];
        var training = Load(rows, 1, features).Training.Features;
        for (var row = 0; row < rows; row++)
            foreach (var index in training[row]) bytes[row * features + index] = 1;
        Assert.StartsWith(start, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Test_samples_go_on_where_the_training_samples_end()
    {
        var (whole, parts) = (Load(40, 1, 107).Training, Load(30, 10, 107));
        Assert.Equal(whole.Features, parts.Training.Features.Concat(parts.Test.Features));
        Assert.Equal(whole.Labels, parts.Training.Labels.Concat(parts.Test.Labels));
    }

    [Fact]
    public void Indices_ascend_and_are_below_the_number_of_features() =>
        Assert.All(Load(200, 1, 107).Training.Features, row =>
        {
            Assert.Equal(row.Order().Distinct().ToArray(), row);
            Assert.All(row, index => Assert.InRange(index, 0, 106));
        });
}
