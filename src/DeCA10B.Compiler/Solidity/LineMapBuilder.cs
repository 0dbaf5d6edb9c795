using System.Globalization;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Collects which C# line each Solidity line comes from, in the format of the SDK's SoliditySourceAttribute.</summary>
public sealed class LineMapBuilder(CodeWriter writer)
{
    private readonly List<string> files = [];
    private readonly SortedDictionary<int, (int File, int Line)> entries = [];

    /// <summary>The next line written comes from there.</summary>
    public void At(SourceLocation location)
    {
        if (location.Line <= 0) return;
        var file = files.IndexOf(location.File);
        if (file < 0)
        {
            file = files.Count;
            files.Add(location.File);
        }

        entries[writer.NextLine] = (file, location.Line);
    }

    public override string ToString()
    {
        var lines = entries.Select(entry => string.Join(":", new[] { entry.Key, entry.Value.File, entry.Value.Line }
            .Select(number => number.ToString(CultureInfo.InvariantCulture))));
        return string.Join("\n", lines.Prepend(string.Join("|", files)));
    }
}
