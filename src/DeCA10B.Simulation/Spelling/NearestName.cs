namespace DeCA10B.Simulation.Spelling;

/// <summary>The known name that somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The one with the fewest letters to insert, delete or replace (Levenshtein).</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What there is, at least one.</param>
    public static string Of(string name, IEnumerable<string> known) => known.MinBy(other => Distance(name.ToLowerInvariant(), other))!;

    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
