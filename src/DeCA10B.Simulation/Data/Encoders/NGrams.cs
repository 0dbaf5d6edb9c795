namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Runs of neighbouring tokens.</summary>
public static class NGrams
{
    /// <summary>Every run of as many tokens as said, joined by spaces.</summary>
    /// <param name="tokens">The tokens of one text, in order.</param>
    /// <param name="length">How many tokens a run has, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public static IEnumerable<string> Of(IEnumerable<string> tokens, int length)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return length == 1 ? tokens : Runs(tokens, length);
    }

    private static IEnumerable<string> Runs(IEnumerable<string> tokens, int length)
    {
        var run = new Queue<string>(length);
        foreach (var token in tokens)
        {
            run.Enqueue(token);
            if (run.Count < length) continue;
            yield return string.Join(' ', run);
            run.Dequeue();
        }
    }
}
