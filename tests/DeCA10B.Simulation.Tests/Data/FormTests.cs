using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class FormTests
{
    [Fact]
    public void A_board_for_sparse_models_is_what_stands_on_each_square()
    {
        var (dense, sparse) = (Datasets.Load("tic-tac-toe-final"), Datasets.Load("tic-tac-toe-final", new() { Form = SampleForm.Sparse }));
        Assert.Equal(27, sparse.FeatureCount);
        Assert.Equal(dense.Test.Features[0].Select((value, square) => 3 * square + value / Dataset.One + 1), sparse.Test.Features[0]);
    }

    [Fact]
    public void A_sparse_set_for_dense_models_has_ones()
    {
        DatasetOptions few = new() { TrainSize = 3, TestSize = 1, FeatureCount = 20 };
        var (sparse, dense) = (Datasets.Load("synthetic", few), Datasets.Load("synthetic", few with { Form = SampleForm.Dense }));
        Assert.All(sparse.Training.Features.Zip(dense.Training.Features), pair =>
            Assert.Equal(Enumerable.Range(0, 20).Select(feature => pair.First.Contains(feature) ? Dataset.One : 0), pair.Second));
    }

    [Fact]
    public void A_dense_form_beyond_memory_is_refused()
    {
        Dataset wide = new() { Name = "wide", Classifications = ["0"], Form = SampleForm.Sparse, FeatureCount = 200_000_000, Training = new([[1]], [0]), Test = new([[2]], [0]) };
        var error = Assert.Throws<DatasetException>(() => FormConversion.Apply(wide, new() { Form = SampleForm.Dense }, FeatureScaling.None));
        Assert.Contains("400000000 numbers", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bin_is_no_bin() =>
        Assert.Equal("Bins is 1; it must be at least 2, or left out.", Assert.Throws<DatasetException>(() => Datasets.Load("simple", new() { Bins = 1 })).Message);
}
