using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>Runs a fixture on both chains and makes them start alike.</summary>
/// <param name="settings">The fixture.</param>
sealed class StageBuilder(EquivalenceSettings settings)
{
    /// <summary>The EVM's side of the fixture.</summary>
    public IReadOnlyList<Bytes32> Transactions { get; private set; } = [];

    /// <exception cref="EquivalenceException">The fixture does not do the same on both.</exception>
    public async Task<Stage> BuildAsync(AnvilChain anvil, CancellationToken cancellation)
    {
        var native = new NativeChain();
        var nativeSide = new RecordingChain(native, settings.FindArtifact);
        var chainSide = new RecordingChain(anvil, settings.FindArtifact);
        await settings.Fixture(nativeSide).ConfigureAwait(false);
        await settings.Fixture(chainSide).ConfigureAwait(false);
        Transactions = chainSide.Transactions;
        RequireSame("deploys", Describe(nativeSide.Deployments), Describe(chainSide.Deployments));
        RequireSame("ends at", native.LatestBlock.ToString(), (await anvil.GetLatestBlockAsync(cancellation).ConfigureAwait(false)).ToString());
        if (nativeSide.Deployments.Count == 0) throw new EquivalenceException("The fixture deployed nothing through the chain that it was given.");
        DeployedContract[] contracts = [.. nativeSide.Deployments.Select((deployment, index) => new DeployedContract(
            deployment.Address, NameOf(nativeSide.Deployments, index), deployment.Contract, settings.FindArtifact(deployment.Contract)))];
        Address[] accounts = [.. native.Accounts, .. Stage.Strangers, .. contracts.Select(contract => contract.Address)];
        // The fixture cost gas on the EVM.
        foreach (var account in native.Accounts) await anvil.SetBalanceAsync(account, native.BalanceOf(account), cancellation).ConfigureAwait(false);
        return new Stage(contracts, [.. native.Accounts.Take(settings.Senders)], accounts, native.LatestBlock);
    }

    static void RequireSame(string what, string native, string chain)
    {
        if (native != chain) throw new EquivalenceException($"The fixture {what} {native} natively and {chain} on the chain: it must do the same on both.");
    }

    static string Describe(IReadOnlyList<(Address Address, ContractDescriptor Contract)> deployments) =>
        string.Join(", ", deployments.Select(deployment => $"{deployment.Contract.Name} at {deployment.Address}"));

    static string NameOf(IReadOnlyList<(Address Address, ContractDescriptor Contract)> deployments, int index)
    {
        var name = deployments[index].Contract.Name;
        var same = deployments.Take(index).Count(other => other.Contract.Name == name);
        var isOnly = deployments.Count(other => other.Contract.Name == name) == 1;
        return char.ToLowerInvariant(name[0]) + name[1..] + (isOnly ? "" : "_" + (same + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
