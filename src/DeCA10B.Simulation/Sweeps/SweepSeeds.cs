using System.Globalization;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>Seeds as a text: <c>7</c>, <c>1..100</c>, <c>1,2,5</c>, or both: <c>1..10,50</c>.</summary>
public static class SweepSeeds
{
    /// <summary>How many seeds a range may have: a slip of the finger is not to fill the memory.</summary>
    private const ulong Most = 10_000_000;

    /// <summary>Reads seeds.</summary>
    /// <param name="text">Whole numbers from 0 to 2^63 - 1, and ranges with both ends included.</param>
    /// <exception cref="ScenarioException">It is of another form, or a range runs backwards or has more than 10,000,000 seeds.</exception>
    public static IReadOnlyList<ulong> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ulong> seeds = [];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split("..");
            var first = Number(ends[0], text);
            var last = ends.Length switch { 1 => first, 2 => Number(ends[1], text), _ => throw Wrong(text) };
            if (last < first) throw new ScenarioException($"The seeds {part} run backwards. Write {last}..{first}.");
            if (last - first >= Most) throw new ScenarioException($"The seeds {part} are more than {Most.ToString("N0", CultureInfo.InvariantCulture)}. Make several sweeps of them.");
            for (var seed = first; seed <= last; seed++) seeds.Add(seed);
        }

        return seeds;
    }

    private static ulong Number(string text, string whole) =>
        ulong.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue ? number : throw Wrong(whole);

    private static ScenarioException Wrong(string text) => new($"\"{text}\" are no seeds. Write a range such as 1..100 or a list such as 1,2,5, of whole numbers below 2^63.");
}
