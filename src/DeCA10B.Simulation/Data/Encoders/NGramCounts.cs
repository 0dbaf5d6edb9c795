using System.Runtime.InteropServices;

namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>How often runs of neighbouring tokens occur, to find the commonest.</summary>
/// <remarks>A run is kept as the number of its beginning and of its last token, not as a text: a collection of news has millions of different pairs.</remarks>
public sealed class NGramCounts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> tokens = [];
    private readonly Dictionary<(int Beginning, int Last), int>[] longer;
    private readonly List<(int Beginning, int Last)>[] parts;
    private readonly List<int> counts = [];

    /// <summary>Sets the length of the runs.</summary>
    /// <param name="length">How many tokens a run has, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public NGramCounts(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        longer = [.. Enumerable.Range(1, length - 1).Select(_ => new Dictionary<(int, int), int>())];
        parts = [.. longer.Select(_ => new List<(int, int)>())];
    }

    /// <summary>How many tokens a run has.</summary>
    public int Length => longer.Length + 1;

    /// <summary>Counts the runs of one text.</summary>
    /// <param name="text">Its tokens, in order.</param>
    public void Add(IEnumerable<string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // ending[k]: the run of k + 1 tokens that ends before this one; -1 where the text is still too short.
        var ending = new int[Length];
        Array.Fill(ending, -1);
        foreach (var token in text)
        {
            var last = NumberOf(token);
            for (var k = longer.Length; k >= 1; k--)
                ending[k] = ending[k - 1] < 0 ? -1 : NumberOf(k - 1, (ending[k - 1], last));
            ending[0] = last;
            if (ending[^1] >= 0) Count(ending[^1]);
        }
    }

    /// <summary>The commonest runs, commonest first; those that occur equally often in the order of their characters' numbers.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<string> Commonest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var least = counts.Count <= count ? 0 : counts.OrderDescending().ElementAt(count - 1);
        return [.. Enumerable.Range(0, counts.Count).Where(run => counts[run] >= least).Select(run => (Text: Text(longer.Length, run), Count: counts[run]))
            .OrderByDescending(run => run.Count).ThenBy(run => run.Text, StringComparer.Ordinal).Take(count).Select(run => run.Text)];
    }

    private void Count(int run)
    {
        if (run == counts.Count) counts.Add(0);
        counts[run]++;
    }

    private int NumberOf(string token)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, token, out var isKnown);
        if (isKnown) return number;
        tokens.Add(token);
        return number = tokens.Count - 1;
    }

    private int NumberOf(int level, (int, int) pair)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(longer[level], pair, out var isKnown);
        if (isKnown) return number;
        parts[level].Add(pair);
        return number = parts[level].Count - 1;
    }

    private string Text(int level, int number)
    {
        if (level == 0) return tokens[number];
        var (beginning, last) = parts[level - 1][number];
        return Text(level - 1, beginning) + " " + tokens[last];
    }
}
