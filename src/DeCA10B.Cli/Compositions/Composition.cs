using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Cli.Compositions;

/// <summary>What is to be deployed.</summary>
sealed record Composition
{
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

    /// <summary>All contracts, in the order in which they are deployed.</summary>
    public IEnumerable<ComposedContract> Contracts => Parts is null ? [Trainer] : [Parts.DataHandler, Parts.IncentiveMechanism, Parts.Classifier, Trainer];
}

/// <summary>The parts of a linked deployment.</summary>
/// <param name="DataHandler">Keeps what was paid for each sample.</param>
/// <param name="IncentiveMechanism">Decides prices, refunds and rewards.</param>
/// <param name="Classifier">The model.</param>
sealed record ComposedParts(ComposedContract DataHandler, ComposedContract IncentiveMechanism, ComposedContract Classifier);
