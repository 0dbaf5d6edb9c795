using System.Globalization;

namespace DeCA10B.Build;

/// <summary>A line of C#.</summary>
/// <param name="Path">Path relative to the project that declares it.</param>
/// <param name="Line">1-based.</param>
public readonly record struct CSharpPosition(string Path, int Line);

/// <summary>Finds the C# line that a line of generated Solidity comes from.</summary>
public sealed class LineMap
{
    readonly (int Solidity, CSharpPosition CSharp)[] entries;

    LineMap((int, CSharpPosition)[] entries) => this.entries = entries;

    /// <summary>Reads the text form: first line the C# paths joined by '|', then one
    /// <c>solidityLine:pathIndex:csharpLine</c> a line; lines count from 1, paths from 0, Solidity lines ascend.</summary>
    /// <remarks>A line that does not read so is left out: a bad map costs a position, never a build.</remarks>
    public static LineMap Parse(string text)
    {
        var lines = text.Split('\n');
        var paths = lines[0].Split('|');
        var entries = new List<(int, CSharpPosition)>(lines.Length);
        foreach (var line in lines.AsSpan(1))
            if (ParseEntry(line, paths) is { } entry)
                entries.Add(entry);
        entries.Sort((left, right) => left.Item1.CompareTo(right.Item1));
        return new LineMap([.. entries]);
    }

    /// <summary>The C# line of a Solidity line: the entry of the line itself or else of the nearest line before it.</summary>
    /// <param name="solidityLine">1-based.</param>
    /// <returns>Null before the first entry.</returns>
    public CSharpPosition? Find(int solidityLine)
    {
        var index = Array.FindLastIndex(entries, entry => entry.Solidity <= solidityLine);
        return index < 0 ? null : entries[index].CSharp;
    }

    static (int, CSharpPosition)? ParseEntry(string line, string[] paths)
    {
        var parts = line.Split(':');
        if (parts.Length != 3 || !TryNumber(parts[0], out var solidity) || !TryNumber(parts[1], out var path) || !TryNumber(parts[2], out var csharp))
            return null;
        return path < paths.Length && paths[path].Length > 0 ? (solidity, new CSharpPosition(paths[path], csharp)) : null;
    }

    static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
