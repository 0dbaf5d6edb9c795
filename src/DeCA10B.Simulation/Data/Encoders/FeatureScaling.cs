namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>How the values of dense samples are brought to a like size.</summary>
public enum FeatureScaling
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>Each sample by its own length, so that it has length 1; one of zeros stays.</summary>
    UnitLength,

    /// <summary>Each feature from its least to its greatest training value, to 0 to 1; test values may lie outside.</summary>
    MinMax,

    /// <summary>Each feature less its training mean, in training standard deviations.</summary>
    Standard,

    /// <summary>As <see cref="Standard"/>, and then each sample to length 1.</summary>
    StandardUnitLength,
}
