namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>How a model is deployed.</summary>
public sealed record ModelDeploymentOptions
{
    /// <summary>Who deploys and owns it; null takes the chain's first account.</summary>
    public Address? From { get; init; }

    /// <summary>Where the progress is kept, so that a deployment that failed half way goes on from there; null keeps it nowhere.</summary>
    public string? JournalPath { get; init; }

    /// <summary>How much gas a chunk may take, as far as those before tell: three quarters of what a transaction may.</summary>
    public ulong GasPerChunk { get; init; } = 12_000_000;

    /// <summary>How many items the first chunk of a list has, from which the others' gas is known.</summary>
    public int FirstChunk { get; init; } = 64;

    /// <summary>How long the call data of a chunk may be. Nodes refuse transactions of 128 KiB.</summary>
    public int BytesPerChunk { get; init; } = 96 * 1024;

    /// <summary>Is told of each chunk that is on the chain.</summary>
    public IProgress<ModelDeploymentStep>? Progress { get; init; }
}

/// <summary>A chunk that is on the chain.</summary>
/// <param name="Part">Which list of the model it belongs to.</param>
/// <param name="Done">How many items of that list are on the chain now.</param>
/// <param name="Length">How many the list has.</param>
/// <param name="Chunk">How many items the chunk had.</param>
/// <param name="GasUsed">What it took; 0 on a chain without gas.</param>
public readonly record struct ModelDeploymentStep(string Part, int Done, int Length, int Chunk, ulong GasUsed);
