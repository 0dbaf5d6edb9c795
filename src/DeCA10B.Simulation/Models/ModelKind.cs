using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Models;

/// <summary>A model that a scenario can name, and what it needs.</summary>
/// <param name="Form">The samples that it takes.</param>
/// <param name="TellsTwo">Whether it tells two classes apart, and not more.</param>
/// <param name="Fit">Fits one to the owner's samples.</param>
internal sealed record ModelKind(SampleForm Form, bool TellsTwo, Func<ModelTerms, OwnerSamples, FittedModel> Fit)
{
    /// <summary>Whether it is an object in this process without Solidity, so that no node can have it.</summary>
    public bool IsNativeOnly { get; init; }
}
