using System.Globalization;
using System.Text.RegularExpressions;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Cli.Measurement;

/// <summary>A step's gas, now and in the snapshot.</summary>
/// <param name="Step">What was done.</param>
/// <param name="Gas">Gas now; null when the step is gone.</param>
/// <param name="Was">Gas in the snapshot; null when the step is new, or there is no snapshot.</param>
sealed record GasRow(string Step, ulong? Gas, ulong? Was)
{
    /// <summary>Whether it is as it was.</summary>
    public bool IsSame => Gas == Was;

    /// <summary>The change as people write it: <c>+120 (+0.3 %)</c>; empty when there is nothing to compare.</summary>
    public string ChangeText()
    {
        if (Gas is not { } now || Was is not { } was || now == was) return Gas is null ? "gone" : Was is null ? "new" : "";
        var change = (decimal)now - was;
        return string.Create(CultureInfo.InvariantCulture, $"{change:+#,0;-#,0}") + (was == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({100 * change / was:+0.0;-0.0} %)"));
    }
}

/// <summary>Gas by step in a file under version control: a line a step, as <see cref="GasTable"/> writes it.</summary>
static partial class GasSnapshot
{
    /// <summary>The file's usual name, in the project's folder.</summary>
    public const string UsualName = "gas.txt";

    /// <summary>The text of a snapshot.</summary>
    public static string Write(IEnumerable<(string Step, ulong Gas)> steps) => steps.Aggregate(new GasTable(), (table, step) => table.Add(step.Step, step.Gas)).ToString();

    /// <summary>Compares with a snapshot's text.</summary>
    /// <param name="path">Its file, for messages.</param>
    /// <param name="text">Its text; null when there is none.</param>
    /// <param name="steps">What was measured.</param>
    /// <exception cref="CliException">The text is no snapshot.</exception>
    public static IReadOnlyList<GasRow> Compare(string path, string? text, IReadOnlyList<(string Step, ulong Gas)> steps)
    {
        var old = Read(path, text ?? "");
        return [.. steps.Select(step => new GasRow(step.Step, step.Gas, old.TryGetValue(step.Step, out var was) ? was : null)),
            .. old.Where(entry => steps.All(step => step.Step != entry.Key)).Select(entry => new GasRow(entry.Key, null, entry.Value))];
    }

    static Dictionary<string, ulong> Read(string path, string text)
    {
        var gas = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Length == 0) continue;
            var match = Line().Match(line);
            if (!match.Success || !gas.TryAdd(match.Groups["step"].Value, ulong.Parse(match.Groups["gas"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))
                throw CliException.Input("not-a-snapshot", $"{path} is no gas snapshot: line {number} is \"{line}\".", "`deca10b gas --update` writes it anew.");
        }

        return gas;
    }

    [GeneratedRegex(@"\A(?<step>\S(?:.*\S)?) {2,}(?<gas>[0-9][0-9,]{0,25})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
