using DeCA10B.Chains;
using DeCA10B.Metadata;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Contracts.Tests.Composition;

/// <summary>A trainer on a chain of its own, in one of its two forms, and what can be seen of a call of it.</summary>
sealed class TrainerForm(ITestChain chain, Family family)
{
    const ulong Genesis = 2_000_000_000;
    const ulong GasLimit = 12_000_000;

    readonly Dictionary<string, Address> addresses = new(StringComparer.Ordinal);
    ulong time = Genesis;

    static readonly object[] Stakes = [60u, 3_600u, 7_200u, 1_000_000_000u];

    /// <summary>In the order of <see cref="StakingTerms"/>.</summary>
    object[] StakingTermsOfAll => [1_000_000u, 100u, (byte)8, 60u, 3_600u, 7_200u, 100u, 1_000u, 1_000u, RevealBlocks, 30u, 16u, 1u, family.IsDense];

    /// <summary>Deploys the model and nothing else.</summary>
    public Task<Address> DeployModelAsync() => DeployAsync(family.Model, family.Arguments);

    /// <summary>Deploys four contracts and hands three of them over.</summary>
    public Task LinkAsync() => LinkAsync(Stakeable64.Descriptor, Stakes);

    /// <summary>The same with points in place of deposits.</summary>
    public Task LinkPointsAsync() => LinkAsync(Points64.Descriptor, Stakes[..3]);

    async Task LinkAsync(ContractDescriptor mechanism, object[] terms)
    {
        addresses["handler"] = await DeployAsync(DataHandler64.Descriptor, []);
        addresses["mechanism"] = await DeployAsync(mechanism, terms, Genesis);
        addresses["model"] = await DeployAsync(family.Model, family.Arguments);
        addresses["trainer"] = await DeployAsync(CollaborativeTrainer64.Descriptor, ["n", "d", "e", addresses["handler"], addresses["mechanism"], addresses["model"]]);
        foreach (var part in new[] { "handler", "mechanism", "model" })
            Assert.True((await chain.SendAsync(new(addresses[part], Encode(CollaborativeTrainer64.Descriptor, "transferOwnership", [addresses["trainer"]])))).Succeeded);
        time = Genesis + 1_000;
    }

    /// <summary>Deploys one contract.</summary>
    public async Task ComposeAsync()
    {
        var all = await DeployAsync(family.Trainer, ["n", "d", "e", Stakes, .. family.Arguments], Genesis);
        foreach (var part in new[] { "handler", "mechanism", "model", "trainer" }) addresses[part] = all;
        time = Genesis + 1_000;
    }

    /// <summary>Deploys rules, model, judge and staking trainer, and hands two of them over.</summary>
    public async Task LinkStakingAsync()
    {
        addresses["mechanism"] = await DeployAsync(StakeablePlus64.Descriptor, [StakingTermsOfAll, 0, AccountOf(1)], Genesis);
        addresses["model"] = await DeployAsync(family.Model, family.Arguments);
        var judge = await DeployJudgeAsync(addresses["model"]);
        addresses["trainer"] = await DeployAsync(StakingTrainer64.Descriptor, [addresses["mechanism"], judge, addresses["model"]]);
        foreach (var part in new[] { "mechanism", "model" })
            Assert.True((await chain.SendAsync(new(addresses[part], Encode(StakingTrainer64.Descriptor, "transferOwnership", [addresses["trainer"]])))).Succeeded);
        time = Genesis + 1_000;
    }

    /// <summary>Deploys a judge of the contract that comes after it, and that: trainer, rules and model. A model that judges does so by the address that the whole will have.</summary>
    public async Task ComposeStakingAsync()
    {
        var after = await new TrainerForm(new NativeChain(), family) { RevealBlocks = RevealBlocks }.ComposeStakingAsync(default);
        Assert.Equal(after, await ComposeStakingAsync(after));
        foreach (var part in new[] { "mechanism", "model", "trainer" }) addresses[part] = after;
        time = Genesis + 1_000;
    }

    /// <summary>The model, where it judges itself.</summary>
    async Task<Address> DeployJudgeAsync(Address model) => family.IsJudge ? model : await DeployAsync(CredulousJudge.Descriptor, [model]);

    async Task<Address> ComposeStakingAsync(Address judged)
    {
        var judge = await DeployJudgeAsync(judged);
        return await DeployAsync(family.StakingTrainer, [StakingTermsOfAll, AccountOf(1), judge, .. family.Arguments], Genesis);
    }

    /// <summary>What a call comes to, as text: its answer, its events and what the trainer has afterwards.</summary>
    /// <param name="part">Which contract is called where there are several.</param>
    public async Task<string> CallAsync(string part, ContractDescriptor contract, string function, object[] arguments, int sender, UInt256 value, ulong after)
    {
        var isView = ContractSchema.Parse(contract.Abi).Functions.First(item => item.Name == function).IsView;
        var request = new CallRequest(addresses[part], Encode(contract, function, arguments), new(chain.Accounts[sender], value, GasLimit));
        if (isView) return Told(await chain.CallAsync(request));
        time += after;
        await chain.SetNextBlockTimestampAsync(time);
        var receipt = await chain.SendAsync(request);
        var logs = receipt.Logs.Select(log => string.Join(' ', log.Topics) + Convert.ToHexString(log.Data.Span));
        return $"{receipt.Succeeded} {Convert.ToHexString(receipt.RevertData.Span)} [{string.Join("; ", logs)}] {await chain.GetBalanceAsync(addresses["trainer"])}";
    }

    /// <summary>Blocks that a commitment can be revealed in. Both forms count blocks from different numbers, which the error for being late tells.</summary>
    public uint RevealBlocks { get; init; } = 50;

    /// <summary>The time of the newest block that a call made.</summary>
    public ulong Time => time;

    public Address AccountOf(int index) => chain.Accounts[index];

    static string Told(CallResult result) => $"{result.Succeeded} {Convert.ToHexString(result.Data.Span)}";

    async Task<Address> DeployAsync(ContractDescriptor contract, object[] arguments, ulong? at = null)
    {
        if (at is { } seconds) await chain.SetNextBlockTimestampAsync(seconds);
        var parameters = ContractSchema.Parse(contract.Abi).Constructor;
        return (await chain.DeployAsync(contract, SchemaEncoding.Encode(parameters, (object[])parameters.Normalize(arguments)))).ContractAddress!.Value;
    }

    static byte[] Encode(ContractDescriptor contract, string function, object[] arguments)
    {
        var found = ContractSchema.Parse(contract.Abi).Functions.First(item => item.Name == function && item.Inputs.Fields.Count == arguments.Length);
        return SchemaEncoding.EncodeCall(found, (object[])found.Inputs.Normalize(arguments));
    }
}
