using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>A model that was fitted to the owner's samples, ready to be deployed to a stage.</summary>
public abstract class FittedModel
{
    /// <summary>Whether its contract has an owner, who alone trains it and is to be the trainer.</summary>
    public virtual bool HasOwner => true;

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

    /// <summary>The deployed contract as a judge of deposits.</summary>
    /// <param name="stage">Where it is.</param>
    /// <param name="address">The contract.</param>
    /// <exception cref="NotSupportedException">The model does not judge.</exception>
    public virtual Judging Judging(Stage stage, Address address) => throw new NotSupportedException(
        "This model does not judge. Staking takes averaged-perceptron, reversible-perceptron or reversible-naive-bayes.");

    /// <summary>How sure the deployed contract is of label 1, as a market measures it.</summary>
    /// <param name="stage">Where it is.</param>
    /// <param name="address">The contract.</param>
    /// <exception cref="NotSupportedException">Its training cannot be taken back, so no market takes it.</exception>
    public virtual Func<long[], Int256> Margins(Stage stage, Address address) => throw new NotSupportedException(
        "This model's training cannot be taken back. Markets take reversible-perceptron or reversible-naive-bayes.");
}
