using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class DatasetsTests
{
    [Fact]
    public void An_unknown_name_is_answered_with_the_nearest_known_one()
    {
        var error = Assert.Throws<DatasetException>(() => Datasets.Load("tictactoe"));
        Assert.StartsWith("There is no dataset 'tictactoe'. Did you mean 'tic-tac-toe'? Known are: synthetic, simple,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_below_one_is_refused()
    {
        var error = Assert.Throws<DatasetException>(() => Datasets.Load("simple", new() { TestSize = 0 }));
        Assert.Equal("TestSize is 0; it must be at least 1, or left out.", error.Message);
    }

    [Fact]
    public void More_samples_than_there_are_is_refused()
    {
        var error = Assert.Throws<DatasetException>(() => Datasets.Load("simple", new() { TrainSize = 21 }));
        Assert.Equal("The dataset 'simple' has 20 training samples, and 21 were asked for. Ask for at most 20, or leave the number out for all.", error.Message);
    }

    [Fact]
    public void Another_number_of_features_than_a_dataset_has_is_refused()
    {
        var error = Assert.Throws<DatasetException>(() => Datasets.Load("simple", new() { FeatureCount = 5 }));
        Assert.Equal("The dataset 'simple' has 3 features, and 5 were asked for. Leave FeatureCount out.", error.Message);
        Assert.Equal(3, Datasets.Load("simple", new() { FeatureCount = 3 }).FeatureCount);
    }

    [Fact]
    public void The_page_about_datasets_has_every_name()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "DeCA10B.sln"))) root = root.Parent!;
        var page = File.ReadAllText(Path.Combine(root.FullName, "docs", "datasets.md"));
        Assert.All(Datasets.Names, name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Sizes_cut_from_the_front()
    {
        var (all, few) = (Datasets.Load("tic-tac-toe"), Datasets.Load("tic-tac-toe", new() { TrainSize = 10, TestSize = 5 }));
        Assert.Equal(all.Training.Features[..10], few.Training.Features);
        Assert.Equal(all.Test.Labels[..5], few.Test.Labels);
    }

    [Fact]
    public void The_simple_set_is_labelled_by_the_sign_of_a_product()
    {
        var set = Datasets.Load("simple");
        Assert.Equal((20, 11), (set.Training.Count, set.Test.Count));
        Assert.All(set.Training.Features.Zip(set.Training.Labels), row => Assert.Equal(row.First[0] > 0 && row.First[2] > 0 || row.First[0] < 0 && row.First[2] < 0, row.Second == 1));
    }

    [Fact]
    public void Samples_and_labels_must_be_as_many() => Assert.Throws<ArgumentException>(() => new Samples([[1]], []));
}
