using System.Text.RegularExpressions;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Where a function is written: in the generated Solidity, and from there in C#.</summary>
static partial class SourceLines
{
    /// <summary>Such as <c>C# Counter.cs:30, Solidity Counter.sol:22</c>; null when the function is in no source of the artifact.</summary>
    public static string? Of(DeployedContract contract, SchemaFunction function)
    {
        var sources = contract.Artifact.StandardJsonInput.GetProperty("sources").EnumerateObject()
            .OrderBy(source => source.Name == contract.Artifact.SourceName ? 0 : 1).ThenBy(source => source.Name, StringComparer.Ordinal);
        foreach (var source in sources)
            if (Find(source.Value.GetProperty("content").GetString()!.Split('\n'), function) is { } line)
                return Of(contract, source.Name, line);
        return null;
    }

    /// <summary>A line of Solidity, with its C# line if the line map knows it.</summary>
    public static string Of(DeployedContract contract, string source, int line)
    {
        var solidity = FormattableString.Invariant($"Solidity {source}:{line}");
        return contract.Artifact.FindCSharp(source, line) is { } position ? FormattableString.Invariant($"C# {position.Path}:{position.Line}, {solidity}") : solidity;
    }

    /// <summary>The line of a function with a body and as many parameters, or of a public variable's getter.</summary>
    static int? Find(string[] lines, SchemaFunction function)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var isFunction = FunctionHead().Match(lines[index]) is { Success: true } head && head.Groups[1].Value == function.Name && ParameterCount(lines, index) == function.Inputs.Fields.Count;
            var isGetter = PublicVariable().Match(lines[index]) is { Success: true } variable && variable.Groups[1].Value == function.Name;
            if (isGetter || (isFunction && HasBody(lines, index))) return index + 1;
        }

        return null;
    }

    static bool HasBody(string[] lines, int index)
    {
        var text = string.Join(' ', lines.Skip(index).Take(20));
        var end = text.IndexOf(';', StringComparison.Ordinal);
        var body = text.IndexOf('{', StringComparison.Ordinal);
        return body >= 0 && (end < 0 || body < end);
    }

    static int ParameterCount(string[] lines, int index)
    {
        var text = string.Join(' ', lines.Skip(index).Take(20));
        var parameters = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..];
        parameters = parameters[..Math.Max(parameters.IndexOf(')', StringComparison.Ordinal), 0)];
        return string.IsNullOrWhiteSpace(parameters) ? 0 : parameters.Count(character => character == ',') + 1;
    }

    [GeneratedRegex(@"^\s*function\s+(\w+)\s*\(")]
    private static partial Regex FunctionHead();

    [GeneratedRegex(@"^\s*[^/*]*\bpublic\b[^;({]*?(\w+)\s*(?:=[^;]*)?;")]
    private static partial Regex PublicVariable();
}
