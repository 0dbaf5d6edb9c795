using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models.Trees;

/// <summary>A Hoeffding tree that has seen the owner's samples once, in their order.</summary>
internal sealed class FittedTree : FittedModel
{
    private readonly HoeffdingTree tree;

    /// <param name="owner">The samples.</param>
    public FittedTree(OwnerSamples owner)
    {
        tree = new(owner.Classifications.Count, owner.Features);
        foreach (var (sample, label) in owner.All) tree.Learn(sample, label);
    }

    public override bool HasOwner => false;

    public override Address Deploy(Stage stage) => stage.Native is { } native
        ? native.Deploy(() => new TreeClassifier(tree), stage.Deployer).Address
        : throw new ScenarioException("A decision tree has no contract, so it runs on the native chain only.");

    public override Func<long[], ulong> Asking(Stage stage, Address address) => sample => tree.Predict(sample);
}
