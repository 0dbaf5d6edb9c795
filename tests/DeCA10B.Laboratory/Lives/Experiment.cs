using System.Buffers.Binary;
using DeCA10B.Chains;
using DeCA10B.Native;
using DeCA10B.Testing;

namespace DeCA10B.Laboratory;

/// <summary>Deployments and calls, to be run the same in every life.</summary>
public sealed class Experiment
{
    static readonly Block Genesis = new(0, new NativeChainOptions().GenesisTimestamp);

    readonly Stage stage;
    readonly ContractCall[] calls;
    readonly Creator[] creators;

    /// <param name="subject">The contracts.</param>
    /// <param name="deployments">At most a few; each takes a block.</param>
    /// <param name="steps">The calls.</param>
    public Experiment(Subject subject, IReadOnlyList<Deployment> deployments, IReadOnlyList<Step> steps)
    {
        (Subject, Deployments, Steps) = (subject, deployments, steps);
        creators = CreatorsOf(deployments);
        DeployedContract[] contracts = [.. deployments.Select((deployment, index) => subject.At(creators[index].Created, deployment.Contract, NameOf(deployments, index)))];
        Address[] accounts = [.. Senders, .. Stage.Strangers, .. contracts.Select(contract => contract.Address)];
        stage = new Stage(contracts, Senders, accounts, new Block(Genesis.Number + (ulong)deployments.Count, Genesis.Timestamp + (ulong)deployments.Count));
        calls = [.. steps.Select(step => Call(contracts[step.Contract], step))];
    }

    /// <summary>The funded accounts, the same on all chains; the first deploys and calls unless said otherwise.</summary>
    public static IReadOnlyList<Address> Senders { get; } = new NativeChain().Accounts;

    /// <summary>The contracts.</summary>
    public Subject Subject { get; }

    /// <summary>The deployments.</summary>
    public IReadOnlyList<Deployment> Deployments { get; }

    /// <summary>The calls.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The contracts with their addresses, ABI and storage layout.</summary>
    public IReadOnlyList<DeployedContract> Contracts => stage.Contracts;

    /// <summary>Whose balances are observed: the senders, two accounts of nobody, the contracts.</summary>
    public IReadOnlyList<Address> Accounts => stage.Accounts;

    /// <summary>Where a deployment puts its contract, to be known before it is made.</summary>
    public static Address AddressOf(IReadOnlyList<Deployment> deployments, int index) => CreatorsOf(deployments)[index].Created;

    /// <summary>Runs it natively, on a chain of its own.</summary>
    public Observation PlayNatively() => new NativeRun(stage, Deployments, calls).Play();

    /// <summary>Runs it on an EVM, as one request that leaves nothing behind.</summary>
    /// <param name="chain">A fresh chain; any number of experiments may use it at once.</param>
    /// <param name="configuration">The bytecode to take.</param>
    /// <param name="native">The native run, which says what slots to read.</param>
    /// <param name="alsoRead">More slots to read, a list a contract.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<Observation> PlayAsync(
        AnvilChain chain, SolcConfiguration configuration, Observation native, IReadOnlyList<IReadOnlyCollection<UInt256>>? alsoRead = null, CancellationToken cancellation = default)
    {
        var bytecode = Subject.Bytecodes[configuration];
        Creation[] creations = [.. Deployments.Select((deployment, index) => new Creation(
            creators[index].From, creators[index].Nonce,
            (byte[])[.. Convert.FromHexString(bytecode.Contracts[deployment.Contract].Bytecode.AsSpan(2)), .. deployment.Arguments.Span], deployment.Value))];
        var life = new SimulatedLife(stage, chain, creations);
        IReadOnlyCollection<UInt256>[] slots = [.. native.Storage.Select((contract, index) => alsoRead is null ? contract.Keys.ToArray() : contract.Keys.Union(alsoRead[index]).ToArray())];
        return new Observation(configuration.Name, await life.PlayAsync(calls, slots, cancellation).ConfigureAwait(false));
    }

    /// <summary>The first difference of two lives, or null.</summary>
    public LifeDifference? Compare(Observation native, Observation chain)
    {
        if (native.Fault is { } fault) return new(chain.Life, nameof(DifferenceKind.Fault), native.Calls.Count, fault.ToString(), "is no matter");
        for (var index = 0; index < Deployments.Count; index++)
            if (CompareDeployment(native.Deployments[index], chain.Deployments[index]) is { } kind)
                return new(chain.Life, kind.ToString(), -index - 1, Describe(native.Deployments[index]), Describe(chain.Deployments[index]));
        var found = new Comparison(stage, calls).Find(native.Transcript, chain.Transcript, native.NativeStorage);
        return found is null ? null : new(chain.Life, found.Kind.ToString(), found.Call, found.Native, found.Chain);
    }

    /// <summary>A call in C#.</summary>
    public string Describe(int step) => new OutcomeText(stage).Of(calls[step]);

    /// <summary>What a call did, decoded, with its events.</summary>
    public string Describe(int step, CallOutcome outcome)
    {
        var text = new OutcomeText(stage);
        return text.Of(calls[step], outcome) + (outcome.Logs.Count == 0 ? "" : "; " + text.OfEvents(outcome.Logs));
    }

    /// <summary>What a deployment did, decoded.</summary>
    public string Describe(CallOutcome deployment)
    {
        var text = new OutcomeText(stage);
        return deployment.Succeeded ? $"deployed; {text.OfEvents(deployment.Logs)}" : "reverted with " + text.ErrorOf(deployment.Data);
    }

    static DifferenceKind? CompareDeployment(CallOutcome native, CallOutcome chain) =>
        Comparison.KindOf(native.Succeeded ? native with { Data = default } : native, chain.Succeeded ? chain with { Data = default } : chain);

    static ContractCall Call(DeployedContract contract, Step step)
    {
        var function = step.Data.Length < 4 ? null : contract.Schema.Functions.FirstOrDefault(item => item.Selector == BinaryPrimitives.ReadUInt32BigEndian(step.Data.Span));
        object[] arguments = [];
        try
        {
            if (function is not null) arguments = Testing.Schema.SchemaEncoding.Decode(function.Inputs, step.Data.Span[4..]);
        }
        catch (FormatException)
        {
            function = null;
        }

        return new ContractCall(contract, function, arguments, step.Data.ToArray(), step.From ?? Senders[0], step.Value, step.Wait);
    }

    static string NameOf(IReadOnlyList<Deployment> deployments, int index)
    {
        var name = char.ToLowerInvariant(deployments[index].Contract[0]) + deployments[index].Contract[1..];
        return deployments.Count(other => other.Contract == deployments[index].Contract) == 1 ? name : FormattableString.Invariant($"{name}_{index}");
    }

    static Creator[] CreatorsOf(IReadOnlyList<Deployment> deployments)
    {
        var nonces = new Dictionary<Address, ulong>();
        return [.. deployments.Select(deployment =>
        {
            var from = deployment.From ?? Senders[0];
            var nonce = nonces.GetValueOrDefault(from);
            nonces[from] = nonce + 1;
            return new Creator(from, nonce, Address.ForContract(from, nonce));
        })];
    }

    readonly record struct Creator(Address From, ulong Nonce, Address Created);
}
