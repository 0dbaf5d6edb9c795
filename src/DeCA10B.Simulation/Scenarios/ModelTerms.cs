namespace DeCA10B.Simulation.Scenarios;

/// <summary>Which model, and how it is fitted.</summary>
public sealed record ModelTerms
{
    /// <summary>Its kind, as <see cref="Models.ModelKinds"/> lists them.</summary>
    public string Kind { get; init; } = "sparse-perceptron";

    /// <summary>The step of perceptrons and of logistic regression, raw, scale 1e9.</summary>
    public uint LearningRate { get; init; } = 1_000_000_000;

    /// <summary>How often the owner's samples are gone through, at most.</summary>
    public int Passes { get; init; } = 10;

    /// <summary>What the owner's weights are multiplied by (of logistic regression: what the step is divided by afterwards): at 8, a stranger's step is an eighth of the owner's.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Whether the contract is asked each time what it says of a sample, instead of following its numbers: slower, and the same run.</summary>
    public bool AsksContract { get; init; }
}
