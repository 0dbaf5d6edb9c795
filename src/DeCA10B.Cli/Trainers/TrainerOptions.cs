using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Cli.Compositions;
using DeCA10B.Cli.Deployments;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Values;
using DeCA10B.Client;

namespace DeCA10B.Cli.Trainers;

/// <summary>The options of commands that use a trainer on a chain: which one, by its deployment or its address.</summary>
sealed class TrainerOptions
{
    readonly NodeOptions node = new();
    readonly Option<string> deployment = new("--deployment", "-d") { Description = "The file that `deca10b deploy` wrote.", HelpName = "FILE" };
    readonly Option<string> trainer = new("--trainer") { Description = "The trainer's address, instead of a deployment: any contract with the trainer's ABI.", HelpName = "ADDRESS" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(deployment);
        command.Add(trainer);
        node.AddTo(command);
    }

    /// <summary>Connects, runs something on the trainer, and disconnects.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="account">Who sends; null for reading only.</param>
    /// <param name="use">What is done.</param>
    /// <exception cref="CliException">There is no such trainer, or it refused.</exception>
    public async Task<IReport> UseAsync(Invocation invocation, Account? account, Func<TrainerContracts, Task<IReport>> use)
    {
        var (address, journal) = ReadTarget(invocation);
        await using var chain = await node.ConnectAsync(invocation, account, journal?.ChainId).ConfigureAwait(false);
        try
        {
            var contracts = await FindAsync(chain, address, journal?.FirstBlock ?? 0, invocation.Cancellation).ConfigureAwait(false);
            return await use(contracts).ConfigureAwait(false);
        }
        catch (ContractRevertedException exception)
        {
            throw RevertFailure.Of(exception, journal?.Artifacts ?? []);
        }
    }

    (Address Trainer, DeploymentJournal? Journal) ReadTarget(Invocation invocation)
    {
        var (file, text) = (invocation.Get(deployment), invocation.Get(trainer));
        if (file is not null && text is not null) throw CliException.Input("usage", "--deployment and --trainer exclude each other.", "Name the trainer by one of them.");
        if (text is not null) return (AddressText.Parse($"--trainer {text}", text), null);
        if (file is null) throw CliException.Input("no-trainer", "No trainer is named.", "Name one by --deployment FILE, which `deca10b deploy` wrote, or by --trainer ADDRESS.");
        var path = invocation.PathOf(file);
        var journal = DeploymentJournal.Find(path) ?? throw CliException.Input("deployment-file", $"There is no deployment {path}.", "Name the file that `deca10b deploy` wrote.");
        if (!journal.IsFinished) throw CliException.Input("deployment-unfinished", $"The deployment {path} is not finished.", "Run `deca10b deploy` again: it goes on where it stopped.");
        return (Address.Parse(journal.Contracts[Composition.TrainerPart]), journal);
    }

    /// <summary>Asks the trainer for its parts.</summary>
    static async Task<TrainerContracts> FindAsync(JsonRpcChain chain, Address trainer, ulong firstBlock, CancellationToken cancellation)
    {
        var batch = new ViewBatch(chain);
        var client = DeCA10B.Contracts.CollaborativeTrainer64Client.At(batch, trainer);
        var (classifier, incentive, handler) = (client.ClassifierAsync(default, cancellation), client.IncentiveMechanismAsync(default, cancellation), client.DataHandlerAsync(default, cancellation));
        await batch.RunAsync(null, cancellation).ConfigureAwait(false);
        try
        {
            return new(chain, trainer, await classifier.ConfigureAwait(false), await incentive.ConfigureAwait(false), await handler.ConfigureAwait(false), firstBlock);
        }
        catch (Exception exception) when (exception is ContractRevertedException or AbiDecodingException)
        {
            throw new CliException(Exit.Chain, "not-a-trainer", $"The contract at {trainer} is no trainer: it does not say where its parts are.", "Check the address.", exception);
        }
    }
}
