namespace DeCA10B.Simulation.Data;

/// <summary>Samples and their labels. The arrays are the data itself, not copies: read them only.</summary>
public sealed class Samples
{
    /// <summary>Puts samples and labels together.</summary>
    /// <param name="features">The samples, each as the models take it.</param>
    /// <param name="labels">One for each sample.</param>
    /// <exception cref="ArgumentException">There are not as many labels as samples.</exception>
    public Samples(long[][] features, ulong[] labels)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(labels);
        if (features.Length != labels.Length)
            throw new ArgumentException($"{features.Length} samples have {labels.Length} labels; each needs one.", nameof(labels));
        (Features, Labels) = (features, labels);
    }

    /// <summary>The samples, each as the models take it.</summary>
    public long[][] Features { get; }

    /// <summary>Their labels: indices into the names of the classes.</summary>
    public ulong[] Labels { get; }

    /// <summary>How many there are.</summary>
    public int Count => Features.Length;
}
