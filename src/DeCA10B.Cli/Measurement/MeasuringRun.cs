using System.Globalization;
using System.Numerics;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Cli.Projects;
using DeCA10B.Cli.Values;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Measurement;

/// <summary>Runs a calls file on a fresh local EVM with a fixed hard fork: the figures are the same everywhere.</summary>
sealed class MeasuringRun
{
    static readonly JsonElement NoArguments = JsonDocument.Parse("[]").RootElement;

    readonly AnvilChain chain;
    readonly IReadOnlyList<ContractArtifact> artifacts;
    readonly CancellationToken cancellation;
    readonly Dictionary<string, Address> deployed = new(StringComparer.Ordinal);
    readonly List<MeasuredStep> steps = [];
    readonly AbiValues values;

    MeasuringRun(AnvilChain chain, IReadOnlyList<ContractArtifact> artifacts, CancellationToken cancellation)
    {
        (this.chain, this.artifacts, this.cancellation) = (chain, artifacts, cancellation);
        values = new AbiValues(AddressOf);
    }

    /// <summary>Measures every deployment and call.</summary>
    /// <exception cref="CliException">Something in the file does not fit the contracts, or a call reverts that was not to.</exception>
    public static async Task<IReadOnlyList<MeasuredStep>> RunAsync(ContractProject project, CallsFile file, CancellationToken cancellation)
    {
        var artifacts = project.ReadArtifacts();
        // Creation code may be above what one transaction may carry on a real chain: it is measured all the same.
        var chain = await Anvil.StartAsync(new AnvilOptions { LimitsTransactionGas = false }, cancellation).ConfigureAwait(false);
        await using (chain.ConfigureAwait(false))
        {
            var run = new MeasuringRun(chain, artifacts, cancellation);
            foreach (var contract in file.Contracts) await run.DeployAsync(contract).ConfigureAwait(false);
            return run.steps;
        }
    }

    async Task DeployAsync(PlannedContract plan)
    {
        var name = plan.Name ?? plan.Contract;
        var artifact = artifacts.FirstOrDefault(artifact => artifact.ContractName == plan.Contract)
            ?? throw CliException.Input("no-such-contract", $"There is no contract {plan.Contract} that can be deployed.", $"There are {string.Join(", ", artifacts.Select(artifact => artifact.ContractName))}.");
        var schema = ContractSchema.Parse(artifact.Abi.GetRawText());
        var arguments = values.ReadArguments($"The constructor of {plan.Contract}", schema.Constructor, plan.Arguments ?? NoArguments);
        byte[] code = [.. Convert.FromHexString(artifact.Bytecode.AsSpan(2)), .. SchemaEncoding.Encode(schema.Constructor, arguments)];
        var receipt = await chain.DeployCodeAsync(code, Options(name, plan.From, plan.Value), cancellation).ConfigureAwait(false);
        if (!receipt.Succeeded) throw Reverted(name + " deployment", schema, receipt);
        if (!deployed.TryAdd(name, receipt.ContractAddress!.Value)) throw CliException.Input("calls-file", $"Two contracts of the calls file are named {name}.", "Give one of them another \"name\".");
        await AddAsync(name + " deployment", code, receipt).ConfigureAwait(false);
        foreach (var call in plan.Calls ?? []) await CallAsync(name, schema, call).ConfigureAwait(false);
    }

    async Task CallAsync(string contract, ContractSchema schema, PlannedCall plan)
    {
        var function = Find(contract, schema, plan.Function);
        var name = $"{contract}.{plan.Name ?? function.Name}";
        var data = SchemaEncoding.EncodeCall(function, values.ReadArguments(name, function.Inputs, plan.Arguments ?? NoArguments));
        if (plan.After > 0)
        {
            var newest = await chain.GetLatestBlockAsync(cancellation).ConfigureAwait(false);
            await chain.SetNextBlockTimestampAsync(newest.Timestamp + plan.After, cancellation).ConfigureAwait(false);
        }

        var receipt = await chain.SendAsync(new CallRequest(deployed[contract], data, Options(name, plan.From, plan.Value)), cancellation).ConfigureAwait(false);
        if (receipt.Succeeded && plan.Reverts) throw CliException.Input("call-succeeded", $"{name} was to revert and did not.", "Remove \"reverts\" from the calls file, or mend the contract.");
        if (!receipt.Succeeded && !plan.Reverts) throw Reverted(name, schema, receipt);
        await AddAsync(name, data, receipt).ConfigureAwait(false);
    }

    async Task AddAsync(string name, byte[] data, TransactionReceipt receipt)
    {
        var times = steps.Count(step => step.Name == name || step.Name.StartsWith(name + " #", StringComparison.Ordinal));
        var state = await StateGrowth.OfAsync(chain, receipt, cancellation).ConfigureAwait(false);
        steps.Add(new(times == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} #{times + 1}"), receipt.GasUsed, data, state));
    }

    static SchemaFunction Find(string contract, ContractSchema schema, string name)
    {
        var found = schema.Functions.Where(function => function.Name == name || function.Signature == name).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw CliException.Input("no-such-function", $"{contract} has no function {name}.", $"It has {string.Join(", ", schema.Functions.Select(function => function.Signature))}."),
            _ => throw CliException.Input("overloaded", $"{contract} has several functions {name}.", $"Write the signature: {string.Join(", or ", found.Select(function => function.Signature))}."),
        };
    }

    CallOptions Options(string step, int from, JsonElement? value)
    {
        if (from < 0 || from >= chain.Accounts.Count) throw CliException.Input("calls-file", $"{step}: there is no account {from}.", $"\"from\" is 0 to {chain.Accounts.Count - 1}.");
        return new CallOptions(chain.Accounts[from], value is { } wei ? (UInt256)(BigInteger)values.Read(step + ": value", new SolidityInteger(256, IsSigned: false), wei) : default);
    }

    Address? AddressOf(string name)
    {
        if (deployed.TryGetValue(name, out var address)) return address;
        const string account = "account";
        return name.StartsWith(account, StringComparison.Ordinal) && int.TryParse(name.AsSpan(account.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < chain.Accounts.Count
            ? chain.Accounts[index] : null;
    }

    static CliException Reverted(string step, ContractSchema schema, TransactionReceipt receipt) =>
        CliException.Input("call-reverted", $"{step} reverted: {RevertText.Of(schema, receipt.RevertData)}", "Mend the calls file; a call that is to revert says \"reverts\": true.");
}
