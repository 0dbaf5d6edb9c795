using System.Globalization;
using DeCA10B.Chains;
using DeCA10B.Cli.Compositions;
using DeCA10B.Client;
using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles.Deployment;

namespace DeCA10B.Cli.Deployments;

/// <summary>Puts a composition on a chain, step by step, and finishes one that was stopped.</summary>
/// <param name="composition">What is deployed.</param>
/// <param name="chain">Sends and remembers.</param>
sealed class Deployment(Composition composition, JournalingChain chain)
{
    const string Trainer = Composition.TrainerPart, Classifier = Composition.ClassifierPart, IncentiveMechanism = Composition.IncentivePart, DataHandler = Composition.HandlerPart;

    /// <summary>Begins a deployment, or takes up the one that the journal at a path tells of.</summary>
    /// <param name="composition">What is deployed.</param>
    /// <param name="node">Where to.</param>
    /// <param name="from">Who deploys.</param>
    /// <param name="path">The journal; null keeps it in memory.</param>
    /// <param name="tell">Is told what is done.</param>
    /// <param name="cancellation">Stops it, also while it waits for a transaction.</param>
    /// <exception cref="CliException">The journal is of another deployment, or what it tells of is not on the chain.</exception>
    public static async Task<Deployment> BeginAsync(Composition composition, JsonRpcChain node, Address from, string? path, Action<string> tell, CancellationToken cancellation)
    {
        var chainId = await node.GetChainIdAsync(cancellation).ConfigureAwait(false);
        var journal = path is null ? null : DeploymentJournal.Find(path);
        if (journal is not null) journal = await ResumeAsync(journal, composition, node, chainId, from, path!, cancellation).ConfigureAwait(false);
        journal ??= new()
        {
            Name = composition.Name,
            Composition = composition.Fingerprint,
            ChainId = chainId,
            From = from.ToString(),
            FirstBlock = (await node.GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Number,
            IsFused = composition.IsFused,
            Artifacts = [.. composition.Contracts.Select(contract => contract.File).OfType<string>()],
        };
        return new(composition, new(node, from, journal, path, tell, cancellation));
    }

    /// <summary>What is known of it by now.</summary>
    public DeploymentJournal Journal => chain.Journal;

    /// <summary>Does what is left to do.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (chain.Journal.IsFinished) return;
        if (composition.Parts is { } parts) await RunLinkedAsync(parts, cancellation).ConfigureAwait(false);
        else await RunFusedAsync(cancellation).ConfigureAwait(false);
        chain.Update(journal => journal with { IsFinished = true });
    }

    async Task RunLinkedAsync(ComposedParts parts, CancellationToken cancellation)
    {
        var handler = await DeployAsync(DataHandler, parts.DataHandler, cancellation).ConfigureAwait(false);
        var incentive = await DeployAsync(IncentiveMechanism, parts.IncentiveMechanism, cancellation).ConfigureAwait(false);
        var classifier = await DeployAsync(Classifier, parts.Classifier, cancellation).ConfigureAwait(false);
        await FillAsync(classifier, cancellation).ConfigureAwait(false);
        var trainer = await DeployAsync(Trainer, composition.Trainer, cancellation).ConfigureAwait(false);
        foreach (var (part, address) in ((string, Address)[])[(DataHandler, handler), (IncentiveMechanism, incentive), (Classifier, classifier)])
        {
            cancellation.ThrowIfCancellationRequested();
            chain.Doing = $"hand the {part} to the trainer";
            // Every part is an Ownable, whose function is the same everywhere.
            await DataHandler64Client.At(chain, address).TransferOwnershipAsync(trainer, default, cancellation).ConfigureAwait(false);
        }
    }

    async Task RunFusedAsync(CancellationToken cancellation)
    {
        var trainer = await DeployAsync(Trainer, composition.Trainer, cancellation).ConfigureAwait(false);
        await FillAsync(trainer, cancellation).ConfigureAwait(false);
    }

    async Task<Address> DeployAsync(string part, ComposedContract contract, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        chain.Doing = $"deploy {contract.Name}";
        var code = contract.CreationCode(composition.KnownArguments(part, name => Address.Parse(chain.Journal.Contracts[name])));
        var address = await chain.DeployCodeAsync(code).ConfigureAwait(false);
        chain.Update(journal => journal with { Contracts = new Dictionary<string, string>(journal.Contracts) { [part] = address.ToString() } });
        return address;
    }

    async Task FillAsync(Address address, CancellationToken cancellation)
    {
        if (composition.Model is not { } model) return;
        chain.Doing = "upload the model";
        chain.Replays = false;
        await ModelDeployment.FillAsync(chain, model, address, chain.Journal.Uploaded, new() { Progress = new Uploads(chain) }, cancellation).ConfigureAwait(false);
        chain.Replays = true;
    }

    static async Task<DeploymentJournal> ResumeAsync(
        DeploymentJournal journal, Composition composition, JsonRpcChain node, ulong chainId, Address from, string path, CancellationToken cancellation)
    {
        const string hint = "Give this deployment a file of its own with --deployment, or delete that one to deploy anew.";
        if (journal.ChainId != chainId) throw CliException.Input("other-deployment", string.Create(CultureInfo.InvariantCulture, $"{path} is of a deployment to chain {journal.ChainId}; this is chain {chainId}."), hint);
        if (journal.Composition != composition.Fingerprint) throw CliException.Input("other-deployment", $"{path} is of a deployment of another composition or model, \"{journal.Name}\".", hint);
        if (journal.From != from.ToString()) throw CliException.Input("other-deployment", $"{path} is of a deployment by account {journal.From}, not {from}.", "Go on with that account. " + hint);
        foreach (var (part, address) in journal.Contracts)
            if (!await node.HasCodeAsync(Address.Parse(address), cancellation).ConfigureAwait(false))
                throw CliException.Input("deployment-gone", $"{path} says that the {part} is at {address}, where no contract is: the chain was set up anew.", "Delete the file to deploy anew.");
        return journal with { Steps = await PendingSteps.SettleAsync(node, journal, cancellation).ConfigureAwait(false) };
    }

    /// <summary>Writes down each chunk of the model that is on the chain, at once and in order.</summary>
    sealed class Uploads(JournalingChain chain) : IProgress<ModelDeploymentStep>
    {
        public void Report(ModelDeploymentStep value) =>
            chain.Update(journal => journal with { Uploaded = new Dictionary<string, int>(journal.Uploaded) { [value.Part] = value.Done } });
    }
}
