using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Metadata;

namespace DeCA10B.Bench.Gas;

/// <summary>Four contracts that call each other, in the order of the reference's deployment script.</summary>
public sealed class LinkedDeployment : IDeployment
{
    /// <inheritdoc/>
    public string Composition => "linked";

    /// <inheritdoc/>
    public async Task<Deployed> DeployAsync(ScenarioRun run, Func<Func<ValueTask<TransactionReceipt>>, Task<TransactionReceipt>> transact)
    {
        var model = run.Participants.Model;
        var handlerAddress = await CreateAsync(DataHandler64.Descriptor, []);
        var mechanismAddress = await CreateAsync(Stakeable64.Descriptor, run.StakeableArguments);
        var modelAddress = await CreateAsync(model, run.ModelArguments);
        foreach (var call in run.Scenario.Init)
            await transact(() => run.Chain.SendAsync(new(modelAddress, Participants.EncodeCall(model, call.Fn, [.. call.Args]), run.FromDeployer)));
        var trainer = await CreateAsync(CollaborativeTrainer64.Descriptor, [.. run.Texts, handlerAddress, mechanismAddress, modelAddress]);
        foreach (var (contract, address) in new[] { (DataHandler64.Descriptor, handlerAddress), (Stakeable64.Descriptor, mechanismAddress), (model, modelAddress) })
            await transact(() => run.Chain.SendAsync(new(address, Participants.EncodeCall(contract, "transferOwnership", [trainer]), run.FromDeployer)));
        return new(trainer, mechanismAddress, modelAddress);

        async Task<Address> CreateAsync(ContractDescriptor contract, IEnumerable<object> arguments) =>
            (await transact(() => run.Chain.DeployAsync(contract, Participants.EncodeConstructor(contract, arguments), run.FromDeployer))).ContractAddress!.Value;
    }
}

/// <summary>One contract, of which the others are parts. There is nothing to hand over.</summary>
public sealed class FusedDeployment : IDeployment
{
    /// <inheritdoc/>
    public string Composition => "fused";

    /// <inheritdoc/>
    public async Task<Deployed> DeployAsync(ScenarioRun run, Func<Func<ValueTask<TransactionReceipt>>, Task<TransactionReceipt>> transact)
    {
        var trainer = run.Participants.Trainer;
        var arguments = Participants.EncodeConstructor(trainer, [.. run.Texts, run.StakeableArguments.ToArray(), .. run.ModelArguments]);
        var address = (await transact(() => run.Chain.DeployAsync(trainer, arguments, run.FromDeployer))).ContractAddress!.Value;
        foreach (var call in run.Scenario.Init)
            await transact(() => run.Chain.SendAsync(new(address, Participants.EncodeCall(trainer, call.Fn, [.. call.Args]), run.FromDeployer)));
        return new(address, address, address);
    }
}
