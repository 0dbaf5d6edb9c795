using System.Globalization;
using DeCA10B.Chains;

namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>Puts a trained model on a chain: its contract, then its numbers in chunks that are sized by the gas that the chunks before took.</summary>
/// <remarks>
/// With a journal, a deployment that failed half way goes on where it stopped when it is started again with the same model. Lists whose
/// items are appended are asked for on the chain, where the last chunk may have arrived after all; other chunks may be sent twice without harm.
/// A contract that was deployed just before its address could be written down is lost, and deployed again.
/// </remarks>
public static class ModelDeployment
{
    /// <summary>Deploys a model, or finishes a deployment.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops between two transactions.</param>
    /// <returns>Where the contract is: complete, and owned by the sender.</returns>
    /// <exception cref="ModelDeploymentException">The journal is of another model or chain, or the contract is not as it says.</exception>
    /// <exception cref="ChainException">The chain could not be reached, or refused a transaction.</exception>
    public static async Task<Address> RunAsync(IChain chain, TrainedModel model, ModelDeploymentOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var journal = await BeginAsync(chain, model, options, cancellation).ConfigureAwait(false);
        var upload = ModelUpload.Of(chain, model, Address.Parse(journal.Address));
        foreach (var part in upload.Parts) journal = await SendAsync(part, journal, options, cancellation).ConfigureAwait(false);
        Keep(journal with { IsFinished = true }, options);
        return upload.Address;
    }

    /// <summary>Tells a contract that was deployed without numbers those of a model: a classifier, or a trainer that the classifier is a part of.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="model">The model.</param>
    /// <param name="address">The contract, owned by the sender.</param>
    /// <param name="done">How many items of each list the contract was told before, as <see cref="ModelDeploymentOptions.Progress"/> reported it; null for a new contract.</param>
    /// <param name="options">How; the journal of <see cref="ModelDeploymentOptions.JournalPath"/> is not used.</param>
    /// <param name="cancellation">Stops between two transactions.</param>
    /// <exception cref="ModelDeploymentException">The contract was told other numbers before.</exception>
    /// <exception cref="ChainException">The chain could not be reached, or refused a transaction.</exception>
    public static async Task FillAsync(
        IChain chain, TrainedModel model, Address address, IReadOnlyDictionary<string, int>? done = null, ModelDeploymentOptions? options = null, CancellationToken cancellation = default)
    {
        options = (options ?? new()) with { JournalPath = null };
        var journal = new DeploymentJournal { Model = "", ChainId = 0, Address = address.ToString(), Done = done ?? new Dictionary<string, int>(), IsFinished = false };
        foreach (var part in ModelUpload.Of(chain, model, address).Parts) journal = await SendAsync(part, journal, options, cancellation).ConfigureAwait(false);
    }

    /// <summary>What the constructor of a model's contract takes, by the names of its parameters; lists of numbers are empty, and follow with <see cref="FillAsync"/>.</summary>
    /// <param name="model">The model.</param>
    public static IReadOnlyDictionary<string, object> ConstructorArguments(TrainedModel model) => ModelUpload.ConstructorArguments(model);

    /// <summary>Finds the deployment that the journal tells of, or begins one.</summary>
    static async Task<DeploymentJournal> BeginAsync(IChain chain, TrainedModel model, ModelDeploymentOptions options, CancellationToken cancellation)
    {
        var chainId = await chain.GetChainIdAsync(cancellation).ConfigureAwait(false);
        var fingerprint = DeploymentJournal.Fingerprint(model);
        if (options.JournalPath is { } path && DeploymentJournal.Find(path) is { } found)
        {
            if (found.Model != fingerprint) throw new ModelDeploymentException($"{path} is the journal of another model; give this one a journal of its own.");
            if (found.ChainId != chainId)
                throw new ModelDeploymentException(string.Create(CultureInfo.InvariantCulture, $"{path} is the journal of a deployment to chain {found.ChainId}; this is chain {chainId}."));
            if (!await chain.HasCodeAsync(Address.Parse(found.Address), cancellation).ConfigureAwait(false))
                throw new ModelDeploymentException($"{path} says that the model is at {found.Address}, where no contract is. Delete it to deploy anew.");
            return found;
        }

        var address = await ModelUpload.DeployAsync(chain, model, new(options.From)).ConfigureAwait(false);
        var journal = new DeploymentJournal { Model = fingerprint, ChainId = chainId, Address = address.ToString(), Done = new Dictionary<string, int>(), IsFinished = false };
        Keep(journal, options);
        return journal;
    }

    static async Task<DeploymentJournal> SendAsync(UploadPart part, DeploymentJournal journal, ModelDeploymentOptions options, CancellationToken cancellation)
    {
        var done = await DoneAsync(part, journal).ConfigureAwait(false);
        var size = new ChunkSize(options, part.BytesPerItem);
        while (done < part.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = Math.Min(size.Next, part.Length - done);
            if (await TrySendAsync(part, done, count, options).ConfigureAwait(false) is not { } receipt)
            {
                if (size.TooLarge(count)) continue;
                throw new ModelDeploymentException($"One item of {part.Name} is too large for a transaction of this chain.");
            }

            done += count;
            size.Took(count, receipt.GasUsed);
            journal = journal with { Done = new Dictionary<string, int>(journal.Done) { [part.Name] = done } };
            Keep(journal, options);
            options.Progress?.Report(new(part.Name, done, part.Length, count, receipt.GasUsed));
        }

        return journal;
    }

    /// <summary>How many items of a list are on the chain.</summary>
    static async ValueTask<int> DoneAsync(UploadPart part, DeploymentJournal journal)
    {
        if (part.ReadLengthAsync is null) return Math.Min(journal.Done.GetValueOrDefault(part.Name), part.Length);
        var onChain = await part.ReadLengthAsync().ConfigureAwait(false);
        return onChain <= (ulong)part.Length
            ? (int)onChain
            : throw new ModelDeploymentException(string.Create(CultureInfo.InvariantCulture, $"The contract has {onChain} of {part.Name}, where the model has {part.Length}: somebody else told it more."));
    }

    /// <returns>Null when the gas was not enough: then the chain says no reason.</returns>
    static async ValueTask<TransactionReceipt?> TrySendAsync(UploadPart part, int from, int count, ModelDeploymentOptions options)
    {
        try
        {
            return await part.SendAsync(from, count, new(options.From)).ConfigureAwait(false);
        }
        catch (ContractRevertedException exception) when (exception.RevertData.IsEmpty)
        {
            return null;
        }
    }

    static void Keep(DeploymentJournal journal, ModelDeploymentOptions options)
    {
        if (options.JournalPath is { } path) journal.Save(path);
    }
}
