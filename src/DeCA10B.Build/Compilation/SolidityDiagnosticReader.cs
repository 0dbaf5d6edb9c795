using System.Text;
using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>Reads the errors and warnings of a standard-JSON output and finds their lines.</summary>
static class SolidityDiagnosticReader
{
    public static IReadOnlyList<SolidityDiagnostic> Read(JsonElement output, IReadOnlyDictionary<string, SoliditySource> sources)
    {
        if (!output.TryGetProperty("errors", out var errors))
            return [];
        return [.. errors.EnumerateArray().Select(error => ReadOne(error, sources))];
    }

    static SolidityDiagnostic ReadOne(JsonElement error, IReadOnlyDictionary<string, SoliditySource> sources)
    {
        var position = Position(error, sources);
        var severity = Text(error, "severity") switch
        {
            "error" => SolidityDiagnosticSeverity.Error,
            "warning" => SolidityDiagnosticSeverity.Warning,
            _ => SolidityDiagnosticSeverity.Information,
        };
        return new SolidityDiagnostic(
            severity, "SOLC" + Text(error, "errorCode"), $"{Text(error, "type")}: {Text(error, "message")}", position, CSharp(position, sources));
    }

    static CSharpPosition? CSharp(SolidityPosition? position, IReadOnlyDictionary<string, SoliditySource> sources) =>
        position is { } known && sources[known.Path].LineMap is { Length: > 0 } map ? LineMap.Parse(map).Find(known.Line) : null;

    static SolidityPosition? Position(JsonElement error, IReadOnlyDictionary<string, SoliditySource> sources)
    {
        if (!error.TryGetProperty("sourceLocation", out var location) || !sources.TryGetValue(Text(location, "file"), out var source))
            return null;
        var start = location.GetProperty("start").GetInt32();
        return start < 0 ? null : PositionOf(source, start);
    }

    /// <summary>solc counts bytes of UTF-8; people count lines and characters.</summary>
    static SolidityPosition PositionOf(SoliditySource source, int byteOffset)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var before = bytes.AsSpan(0, Math.Min(byteOffset, bytes.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new SolidityPosition(source.Path, line, column);
    }

    static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
