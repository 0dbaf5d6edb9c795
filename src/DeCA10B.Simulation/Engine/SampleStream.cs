using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Engine;

/// <summary>The samples that agents contribute, one after another: the training data that the model did not begin with.</summary>
public sealed class SampleStream
{
    private readonly Samples samples;
    private int position;

    /// <param name="samples">All training samples.</param>
    /// <param name="first">The first one to be contributed.</param>
    public SampleStream(Samples samples, int first)
    {
        this.samples = samples;
        First = position = first;
        SkipEmpty();
    }

    /// <summary>How many training samples there are in all.</summary>
    public int Total => samples.Count;

    /// <summary>The first one that is contributed: the model began with those before.</summary>
    public int First { get; }

    /// <summary>How many are contributed.</summary>
    public int Count => Total - First;

    /// <summary>How many of these are used up.</summary>
    public int Used => position - First;

    /// <summary>Whether one is left.</summary>
    public bool HasNext => position < Total;

    /// <summary>The next one.</summary>
    public long[] Sample => samples.Features[position];

    /// <summary>Its true label.</summary>
    public ulong Label => samples.Labels[position];

    /// <summary>Uses it up.</summary>
    internal void Advance()
    {
        position++;
        SkipEmpty();
    }

    /// <summary>No model learns from a sample without any feature: contracts refuse it, so nobody could ever go on.</summary>
    private void SkipEmpty()
    {
        while (HasNext && Sample.Length == 0) position++;
    }
}
