using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class BreastCancerTests
{
    [Fact]
    public void The_real_tumours_are_split_and_scaled()
    {
        var folder = SharedData.Require("breast-cancer");
        var set = Datasets.Load("breast-cancer", new() { Folder = folder });
        Assert.Equal(OriginMatch.Same, Assert.Single(set.Origin!.Verify(folder, "breast-cancer")).Match);
        Assert.Equal((398, 171, 30), (set.Training.Count, set.Test.Count, set.FeatureCount));
        Assert.Equal(["malignant", "benign"], set.Classifications);
        Assert.Equal(357, set.Training.Labels.Concat(set.Test.Labels).Count(label => label == 1));
        Assert.All(set.Training.Features, sample => Assert.Equal(1, Math.Sqrt(sample.Sum(raw => raw / 1e9 * (raw / 1e9))), 1e-8));
    }

    [Fact]
    public void Values_as_they_are_have_scale_1e9_and_become_bins_for_sparse_models()
    {
        var folder = SharedData.Require("breast-cancer");
        var raw = Datasets.Load("breast-cancer", new() { Folder = folder, Scaling = FeatureScaling.None });
        Assert.Contains(17_990_000_000, raw.Training.Features.Concat(raw.Test.Features).Select(sample => sample[0]));
        var sparse = Datasets.Load("breast-cancer", new() { Folder = folder, Form = SampleForm.Sparse, Bins = 5 });
        Assert.Equal(150, sparse.FeatureCount);
        Assert.All(sparse.Test.Features, sample => Assert.Equal(30, sample.Length));
        Assert.All(Enumerable.Range(0, 5), bin => Assert.InRange(sparse.Training.Features.Count(sample => sample[0] == bin), 77, 82));
    }

    [Fact]
    public void A_file_of_one_row_has_nothing_to_train_with()
    {
        using var file = new DataFile("breast_cancer.csv", "1,2,a,b\n1,2,0\n");
        var error = Assert.Throws<DatasetException>(() => Datasets.Load("breast-cancer", new() { Folder = file.Folder }));
        Assert.Equal("The dataset 'breast-cancer' has no training sample: its file has too few rows, or none with a feature.", error.Message);
    }

    [Theory]
    [InlineData("2,two,a,b\n", 1, "It must be the number of rows, the number of values, and the names of the classes.")]
    [InlineData("2,2,a,b\n1,2,0\n1,0\n", 3, "The row has 2 cells; it must have 2 values and a class.")]
    [InlineData("2,2,a,b\n1,x,0\n", 2, "Value 2 is 'x'; it must be a number within +-9.2e9.")]
    [InlineData("2,2,a,b\n1,2,2\n", 2, "The class is '2'; it must be a whole number below 2.")]
    public void A_broken_line_is_named(string content, int line, string what)
    {
        using var file = new DataFile("breast_cancer.csv", content);
        var error = Assert.Throws<DatasetRowException>(() => Datasets.Load("breast-cancer", new() { Folder = file.Folder }));
        Assert.Equal($"{Path.Combine(file.Folder, "breast_cancer.csv")}, line {line}: {what}", error.Message);
    }
}
