using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>A model that was fitted to the owner's samples, ready to be deployed to a stage.</summary>
public abstract class FittedModel
{
    /// <summary>Deploys its contract, owned by the stage's deployer.</summary>
    /// <param name="stage">Where to.</param>
    /// <returns>The contract's address.</returns>
    public abstract Address Deploy(Stage stage);

    /// <summary>What the deployed contract says of a sample.</summary>
    /// <param name="stage">Where it is.</param>
    /// <param name="address">The contract.</param>
    public abstract Func<long[], ulong> Asking(Stage stage, Address address);

    /// <summary>Follows the deployed contract from its first state on.</summary>
    /// <param name="ask">The contract's prediction.</param>
    public virtual IForesight Foresee(Func<long[], ulong> ask) => new ContractForesight(ask);
}
