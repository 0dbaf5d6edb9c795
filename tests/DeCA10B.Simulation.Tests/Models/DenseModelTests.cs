using DeCA10B.Contracts;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;
using DeCA10B.Simulation.Tests.Engine;

namespace DeCA10B.Simulation.Tests.Models;

public sealed class DenseModelTests
{
    public static TheoryData<string> Kinds => ["dense-perceptron", "logistic-regression", "nearest-centroid"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_dense_model_learns_the_tumours_from_the_owner_and_from_strangers(string model)
    {
        var scenario = Tumours(model);
        var run = scenario.Run();
        Assert.True(run.Accuracies[^1].Accuracy > 0.88, $"{run.Accuracies[^1].Accuracy}");
        Assert.Equal(20_000 * SmallScenario.Unit, run.Last("Good") + run.Last("Bad") + run.HeldByContracts);
        Assert.Equal(398 - 79, run.Contributions);
        Assert.All(run.Calls, call => Assert.Equal(call.Tried, call.Succeeded));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_sparse_set_in_dense_form_is_learnt_by_a_dense_model(string model)
    {
        var run = Dense(SmallScenario.Of("deposit", model)).Run();
        Assert.True(run.Accuracies[^1].Accuracy > 0.6, $"{run.Accuracies[^1].Accuracy}");
        Assert.Equal(270, run.Contributions);
    }

    [Fact]
    public void A_fitted_perceptron_is_what_the_contract_becomes_that_is_trained_with_the_samples()
    {
        var (data, stage) = (Small(), Stage.OnNativeChain());
        var address = ModelKinds.Fit(new() { Kind = "dense-perceptron", Passes = 1 }, data, 2).Deploy(stage);
        var contract = (DensePerceptron)stage.Native!.ContractAt(address)!;
        // The first sample has score 0, so label 0, and is shorter than 1; the second is labelled rightly then.
        Assert.Equal([500_000_000, 0], Weights(contract, stage));
        Assert.Equal(1_000_000_000, (long)contract.Intercept);
    }

    [Fact]
    public void A_scale_of_eight_makes_strangers_steps_an_eighth_of_the_owners()
    {
        var (data, stage) = (Small(), Stage.OnNativeChain());
        var perceptron = (DensePerceptron)stage.Native!.ContractAt(ModelKinds.Fit(new() { Kind = "dense-perceptron", Passes = 1, Scale = 8 }, data, 2).Deploy(stage))!;
        Assert.Equal((8_000_000_000, 1_000_000_000u), ((long)perceptron.Intercept, perceptron.LearningRate));
        var one = (LogisticRegression)stage.Native.ContractAt(ModelKinds.Fit(new() { Kind = "logistic-regression", Passes = 3 }, data, 3).Deploy(stage))!;
        var eight = (LogisticRegression)stage.Native.ContractAt(ModelKinds.Fit(new() { Kind = "logistic-regression", Passes = 3, Scale = 8 }, data, 3).Deploy(stage))!;
        Assert.Equal((one.Intercept, 125_000_000u), (eight.Intercept, eight.LearningRate));
    }

    [Fact]
    public void Fitted_centroids_are_means_and_a_class_without_a_sample_has_none()
    {
        var stage = Stage.OnNativeChain();
        var centroids = (NearestCentroidClassifier)stage.Native!.ContractAt(ModelKinds.Fit(new() { Kind = "nearest-centroid" }, Small(), 1).Deploy(stage))!;
        var calls = centroids.From(stage.Deployer);
        Assert.Equal((500_000_000, 0), (calls.GetCentroidValue(1, 0), calls.GetCentroidValue(0, 0)));
        Assert.Equal((UInt256.One, UInt256.Zero), (calls.GetNumSamples(1), calls.GetNumSamples(0)));
    }

    [Fact]
    public void A_form_that_a_model_does_not_take_is_refused_both_ways()
    {
        var dense = Assert.Throws<ScenarioException>(() => Dense(SmallScenario.Of("deposit", "naive-bayes")).Run());
        Assert.Equal("The samples of synthetic are dense, and model naive-bayes takes sparse ones. Write dataset.form = \"sparse\", and dataset.bins for how finely values are told apart, or take decision-tree or dense-perceptron or logistic-regression or nearest-centroid.", dense.Message);
        var sparse = Assert.Throws<ScenarioException>(() => SmallScenario.Of("deposit", "nearest-centroid").Run());
        Assert.Equal("The samples of synthetic are sparse, and model nearest-centroid takes dense ones. Write dataset.form = \"dense\", or take naive-bayes or sparse-nearest-centroid or sparse-perceptron.", sparse.Message);
        var staking = Assert.Throws<ScenarioException>(() => Dense(SmallScenario.Of("staking", "averaged-perceptron")).Run());
        Assert.EndsWith("for how finely values are told apart.", staking.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_tells_two_classes_apart_is_refused_nine()
    {
        var error = Assert.Throws<ScenarioException>(() => (SmallScenario.Of("deposit", "logistic-regression") with { Dataset = "tic-tac-toe", DatasetOptions = new() }).Run());
        Assert.Equal("tic-tac-toe has 9 classes, and logistic-regression tells two apart. Take decision-tree or nearest-centroid.", error.Message);
    }

    [Fact]
    public void An_agent_that_toggles_features_is_refused_dense_samples()
    {
        var scenario = Dense(SmallScenario.Of("deposit", "nearest-centroid")) with { Agents = [SmallScenario.Agent("Near", "near-farmer", 600, 50)] };
        Assert.StartsWith("Agent Near is a near-farmer, which adds and drops features of sparse samples", Assert.Throws<ScenarioException>(() => scenario.Run()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Naive_Bayes_learns_the_nine_classes_of_tic_tac_toe_in_sparse_form()
    {
        var run = (SmallScenario.Of("deposit", "naive-bayes") with
        {
            Dataset = "tic-tac-toe", DatasetOptions = new() { Form = SampleForm.Sparse, TrainSize = 1_000, TestSize = 300 },
        }).Run();
        Assert.Equal(900, run.Contributions);
        // Eight of nine classes have samples; the commonest of them has a sixth.
        Assert.True(run.Accuracies[^1].Accuracy > 0.25, $"{run.Accuracies[^1].Accuracy}");
        Assert.Equal(20_000 * SmallScenario.Unit, run.Last("Good") + run.Last("Bad") + run.HeldByContracts);
    }

    internal static Scenario Dense(Scenario scenario) => scenario with { DatasetOptions = scenario.DatasetOptions with { Form = SampleForm.Dense } };

    private static Scenario Tumours(string model) => SmallScenario.Of("deposit", model) with
    {
        Dataset = "breast-cancer", DatasetOptions = new() { Folder = SharedData.Require("breast-cancer") }, InitialPortion = 0.2,
    };

    private static Dataset Small() => new()
    {
        Name = "small", Classifications = ["no", "yes"], Form = SampleForm.Dense, FeatureCount = 2,
        Training = new([[500_000_000, 0], [300_000_000, 0], [-2_000_000_000, 0]], [1, 1, 0]), Test = new([[0, 0]], [0]),
    };

    private static long[] Weights(DensePerceptron contract, Stage stage) => [.. Enumerable.Range(0, 2).Select(feature => (long)contract.From(stage.Deployer).Weights((ulong)feature))];
}
