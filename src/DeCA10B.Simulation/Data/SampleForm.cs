namespace DeCA10B.Simulation.Data;

/// <summary>What the numbers of a sample are.</summary>
public enum SampleForm
{
    /// <summary>The indices of the features that are present, ascending, each once: for the sparse models.</summary>
    Sparse,

    /// <summary>The value of every feature, raw, scale 1e9: for the dense models.</summary>
    Dense,
}
