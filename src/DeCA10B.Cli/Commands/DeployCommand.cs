using DeCA10B.Chains;
using DeCA10B.Cli.Compositions;
using DeCA10B.Cli.Deployments;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>deploy</c>: puts a composition on a chain, and finishes a deployment that was stopped.</summary>
static class DeployCommand
{
    public static Command Create(CliFrame frame)
    {
        var composition = new Argument<string>("COMPOSITION") { Description = "A TOML file that says which contracts, with which arguments and which model." };
        var deployment = new Option<string>("--deployment", "-d") { Description = "The file that remembers the deployment, and names it to other commands. Default: COMPOSITION with the ending .deployment.json.", HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Send nothing: deploy to an EVM of its own, and say what it takes and costs." };
        var gasPrice = new Option<string>("--gas-price") { Description = "With --dry-run: what a unit of gas costs, such as 2gwei. Default: what the node says.", HelpName = "AMOUNT" };
        var (node, account) = (new NodeOptions(), new AccountOption());
        var command = new Command("deploy", "Deploys a model with its trainer. Started again after it was stopped, it goes on where it was.") { composition, deployment, dryRun, gasPrice };
        node.AddTo(command);
        account.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var path = invocation.PathOf(invocation.Get(composition)!);
            if (invocation.Has(gasPrice) && !invocation.Get(dryRun)) throw CliException.Input("usage", "--gas-price belongs to --dry-run.", "A deployment pays what the chain asks.");
            UInt256? price = invocation.Get(gasPrice) is { } text ? Wei.Parse("--gas-price", text) : null;
            if (invocation.Get(dryRun)) return await DryRunAsync(invocation, CompositionFile.Read(path), node, price).ConfigureAwait(false);
            var sender = account.Read(invocation);
            var read = CompositionFile.Read(path);
            var file = invocation.Get(deployment) is { } named ? invocation.PathOf(named) : Path.ChangeExtension(path, ".deployment.json");
            return await DeployAsync(invocation, read, node, sender, file).ConfigureAwait(false);
        });
    }

    static async Task<IReport> DeployAsync(Invocation invocation, Composition composition, NodeOptions node, Account sender, string path)
    {
        using var held = DeploymentLock.Take(path);
        await using var chain = await node.ConnectAsync(invocation, sender).ConfigureAwait(false);
        try
        {
            var deployment = await Deployment.BeginAsync(composition, chain, sender.Address, path, invocation.Say, invocation.Cancellation).ConfigureAwait(false);
            var before = deployment.Journal.Steps.Count(step => step.State == StepState.Mined);
            await deployment.RunAsync(invocation.Cancellation).ConfigureAwait(false);
            return DeployReport.Of(deployment.Journal, invocation.ShortPathOf(path), before);
        }
        catch (ContractRevertedException exception)
        {
            throw RevertFailure.Of(exception, [.. composition.Contracts.Select(contract => contract.File).OfType<string>()]);
        }
    }

    static async Task<IReport> DryRunAsync(Invocation invocation, Composition composition, NodeOptions node, UInt256? price)
    {
        if (price is null && node.IsNamed(invocation))
        {
            await using var chain = await node.ConnectAsync(invocation).ConfigureAwait(false);
            price = await chain.GetGasPriceAsync(invocation.Cancellation).ConfigureAwait(false);
        }

        await using var anvil = await Testing.Anvil.StartAsync(null, invocation.Cancellation).ConfigureAwait(false);
        try
        {
            var deployment = await Deployment.BeginAsync(composition, anvil, anvil.Accounts[0], null, _ => { }, invocation.Cancellation).ConfigureAwait(false);
            await deployment.RunAsync(invocation.Cancellation).ConfigureAwait(false);
            return DryRunReport.Of(deployment.Journal, price);
        }
        catch (ContractRevertedException exception)
        {
            throw RevertFailure.Of(exception, [.. composition.Contracts.Select(contract => contract.File).OfType<string>()]);
        }
    }

    /// <summary>A finished deployment.</summary>
    /// <param name="Resumed">How many transactions were mined before this run.</param>
    sealed record DeployReport(
        string Name, ulong ChainId, string Form, IReadOnlyDictionary<string, string> Contracts, int Transactions, int Resumed, ulong GasUsed, UInt256 Fee, string Deployment) : IReport
    {
        public static DeployReport Of(DeploymentJournal journal, string path, int resumed)
        {
            var mined = journal.Steps.Where(step => step.State == StepState.Mined).ToArray();
            return new(
                journal.Name, journal.ChainId, journal.IsFused ? "fused" : "linked", journal.Contracts, mined.Length, resumed, mined.Aggregate(0ul, (sum, step) => sum + step.GasUsed),
                mined.Aggregate(UInt256.Zero, (sum, step) => sum + step.GasUsed * step.GasPrice), path);
        }

        public void Write(IAnsiConsole console)
        {
            console.Line($"{Name} is deployed to chain {ChainId}.", "green");
            var columns = new Columns("contract", "address");
            foreach (var (part, address) in Contracts) columns.Add(part, address);
            columns.Write(console);
            console.Line($"{Transactions} transactions{(Resumed > 0 ? $", {Resumed} of them before" : "")}, {GasUsed} gas, {Wei.Text(Fee)}.");
            console.Line($"Other commands find it by `--deployment {Deployment}`.");
        }
    }

    /// <summary>What a deployment would take.</summary>
    sealed record DryRunReport(string Name, string Form, IReadOnlyList<DryRunStep> Steps, ulong GasUsed, UInt256? GasPrice, UInt256? Fee) : IReport
    {
        public static DryRunReport Of(DeploymentJournal journal, UInt256? price)
        {
            var gas = journal.Steps.Aggregate(0ul, (sum, step) => sum + step.GasUsed);
            return new(journal.Name, journal.IsFused ? "fused" : "linked", [.. journal.Steps.Select(step => new DryRunStep(step.What, step.GasUsed))], gas, price, price is { } wei ? gas * wei : null);
        }

        public void Write(IAnsiConsole console)
        {
            var columns = new Columns("transaction", ">gas");
            foreach (var step in Steps) columns.Add(step.What, $"{step.GasUsed}");
            columns.Add("all", $"{GasUsed}");
            columns.Write(console);
            console.Line(Fee is { } fee ? $"At {GasPrice} wei a unit of gas it costs {Wei.Text(fee)}." : "Name a node with --rpc, or a price with --gas-price, to see what it costs.");
            console.Line("Nothing was sent.");
        }
    }

    sealed record DryRunStep(string What, ulong GasUsed);
}
