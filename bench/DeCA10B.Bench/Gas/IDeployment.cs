using DeCA10B.Chains;

namespace DeCA10B.Bench.Gas;

/// <summary>A way to join the contracts of a scenario.</summary>
public interface IDeployment
{
    /// <summary>Its name in the output: <c>linked</c> or <c>fused</c>.</summary>
    string Composition { get; }

    /// <summary>Deploys, initialises and hands over, a transaction each.</summary>
    /// <param name="scenario">What to deploy.</param>
    /// <param name="transact">Runs a transaction of the deployer alone in its block.</param>
    /// <returns>Where the trainer, the mechanism and the model are.</returns>
    Task<Deployed> DeployAsync(ScenarioRun scenario, Func<Func<ValueTask<TransactionReceipt>>, Task<TransactionReceipt>> transact);
}

/// <summary>The addresses that a scenario calls; of a fused trainer all are one.</summary>
public sealed record Deployed(Address Trainer, Address Mechanism, Address Model);
