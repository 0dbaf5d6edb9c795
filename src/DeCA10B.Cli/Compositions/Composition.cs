using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;

namespace DeCA10B.Cli.Compositions;

/// <summary>What is to be deployed.</summary>
sealed record Composition
{
    /// <summary>The parts, by the names that the trainer's constructor and a journal have for them.</summary>
    public const string TrainerPart = "trainer", ClassifierPart = "classifier", IncentivePart = "incentiveMechanism", HandlerPart = "dataHandler";

    /// <summary>The name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required string Description { get; init; }

    /// <summary>How raw input becomes a sample, for clients.</summary>
    public required string Encoder { get; init; }

    /// <summary>The model; null for a classifier of the author's own that is made by its constructor alone.</summary>
    public required TrainedModel? Model { get; init; }

    /// <summary>The trainer: the whole of a fused deployment.</summary>
    public required ComposedContract Trainer { get; init; }

    /// <summary>The parts of a linked deployment; null in a fused one.</summary>
    public required ComposedParts? Parts { get; init; }

    /// <summary>Whether trainer and parts are one contract.</summary>
    public bool IsFused => Parts is null;

    /// <summary>SHA-256 over all that makes the deployment, hexadecimal: another one is another deployment.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Constructor arguments that the author of a composition need not give.</summary>
    /// <param name="part">The contract.</param>
    /// <param name="addressOf">Where the other contracts of a linked deployment are.</param>
    public IReadOnlyDictionary<string, object> KnownArguments(string part, Func<string, Address> addressOf)
    {
        var known = new Dictionary<string, object>();
        if (Model is { } model && part == (IsFused ? TrainerPart : ClassifierPart))
            foreach (var (name, value) in ModelDeployment.ConstructorArguments(model)) known[name] = value;
        if (part != TrainerPart) return known;
        (known["name"], known["description"], known["encoder"]) = (Name, Description, Encoder);
        if (!IsFused)
            foreach (var other in (string[])[HandlerPart, IncentivePart, ClassifierPart]) known[other] = addressOf(other);
        return known;
    }

    /// <summary>Checks all constructor arguments before the first transaction costs anything.</summary>
    /// <exception cref="CliException">One is missing, or does not fit.</exception>
    public void RequireArguments()
    {
        string[] names = IsFused ? [TrainerPart] : [HandlerPart, IncentivePart, ClassifierPart, TrainerPart];
        foreach (var (name, contract) in names.Zip(Contracts)) contract.CreationCode(KnownArguments(name, _ => Address.Zero));
    }

    /// <summary>All contracts, in the order in which they are deployed.</summary>
    public IEnumerable<ComposedContract> Contracts => Parts is null ? [Trainer] : [Parts.DataHandler, Parts.IncentiveMechanism, Parts.Classifier, Trainer];
}

/// <summary>The parts of a linked deployment.</summary>
/// <param name="DataHandler">Keeps what was paid for each sample.</param>
/// <param name="IncentiveMechanism">Decides prices, refunds and rewards.</param>
/// <param name="Classifier">The model.</param>
sealed record ComposedParts(ComposedContract DataHandler, ComposedContract IncentiveMechanism, ComposedContract Classifier);
