using System.Text;
using System.Text.Json;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>Reads the rows that a results file has, and leaves it at its end, ready for more.</summary>
internal static class SweepResultsReader
{
    /// <exception cref="SweepException">The file is of another sweep or none, or a row before the last is damaged.</exception>
    public static Dictionary<string, SweepRow> Read(Sweep sweep, string path, FileStream file)
    {
        var head = Head(sweep);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        var rows = new Dictionary<string, SweepRow>(StringComparer.Ordinal);
        if (IsTornHead(content, head)) Begin(file, head);
        else ReadRows(sweep, path, file, content, head, rows);
        return rows;
    }

    private static string Head(Sweep sweep) => JsonSerializer.Serialize(new { sweep = sweep.Id, form = 1, grid = sweep.Grid.Select(axis => axis.Key) });

    /// <summary>A writer that was killed at its first line; anything else is somebody's file, and is let be.</summary>
    private static bool IsTornHead(byte[] content, string head) => content.Length <= head.Length && Encoding.UTF8.GetBytes(head).AsSpan().StartsWith(content);

    private static void Begin(FileStream file, string head)
    {
        file.SetLength(0);
        file.Position = 0;
        SweepResults.AppendLine(file, head);
    }

    private static void ReadRows(Sweep sweep, string path, FileStream file, byte[] content, string head, Dictionary<string, SweepRow> rows)
    {
        var known = sweep.Runs.Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        long whole = 0;
        var (start, number) = (0, 0);
        for (var end = Array.IndexOf(content, (byte)'\n'); end >= 0; start = end + 1, end = Array.IndexOf(content, (byte)'\n', start))
        {
            var line = Encoding.UTF8.GetString(content, start, end - start);
            if (++number == 1) RequireHead(line, head, path);
            else if (SweepRow.FromJson(line) is { } row && known.Contains(row.Id)) rows.TryAdd(row.Id, row);
            else if (Array.IndexOf(content, (byte)'\n', end + 1) < 0) break;
            else throw new SweepException($"{path}: line {number} is no row of this sweep. Delete the line: its run is then run again.");
            whole = end + 1;
        }

        if (number == 0) RequireHead("", head, path);
        file.SetLength(whole);
        file.Position = whole;
    }

    private static void RequireHead(string line, string head, string path)
    {
        if (line == head) return;
        throw new SweepException(line.StartsWith("{\"sweep\":", StringComparison.Ordinal)
            ? $"{path} has the results of another sweep: another scenario, grid or other seeds. Give this sweep another file, or delete that one."
            : $"{path} is no results file of a sweep. Give another name.");
    }
}
