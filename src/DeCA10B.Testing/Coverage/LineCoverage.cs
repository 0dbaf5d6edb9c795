using DeCA10B.Testing.Tracing;

namespace DeCA10B.Testing.Coverage;

/// <summary>A file of C# and the lines of it that have code on chain.</summary>
/// <param name="Path">Relative to the project that declares it.</param>
/// <param name="Lines">Line, 1-based, and how often it ran.</param>
public sealed record LineCoverage(string Path, IReadOnlyDictionary<int, long> Lines)
{
    /// <summary>The share of the lines that ran, 0 to 1.</summary>
    public double Rate => Lines.Count == 0 ? 1 : (double)Lines.Values.Count(count => count > 0) / Lines.Count;

    /// <summary>A line ran as often as the most often run of its instructions: a loop's condition has some that run once.</summary>
    internal static IReadOnlyList<LineCoverage> Of(IReadOnlyDictionary<ContractPlaces, long[]> hits)
    {
        var files = new SortedDictionary<string, SortedDictionary<int, long>>(StringComparer.Ordinal);
        foreach (var (places, counts) in hits)
            foreach (var ((path, line), count) in LinesOf(places, counts))
            {
                if (!files.TryGetValue(path, out var lines)) files.Add(path, lines = []);
                // Two contracts may share a base.
                lines[line] = lines.GetValueOrDefault(line) + count;
            }

        return [.. files.Select(file => new LineCoverage(file.Key, file.Value))];
    }

    static Dictionary<(string Path, int Line), long> LinesOf(ContractPlaces places, long[] counts)
    {
        var (lines, shared) = (new Dictionary<(string, int), long>(), new Dictionary<(string, int), long>());
        for (var index = 0; index < counts.Length; index++)
        {
            if (!places.IsWithinFunction(index) || places.Place(index)?.CSharp is not { } position) continue;
            // A block may stand for others that are alike: it counts only where a line is nothing else.
            var counted = places.IsShared(index) ? shared : lines;
            counted[(position.Path, position.Line)] = Math.Max(counted.GetValueOrDefault((position.Path, position.Line)), counts[index]);
        }

        foreach (var (line, count) in shared) lines.TryAdd(line, count);
        return lines;
    }
}
