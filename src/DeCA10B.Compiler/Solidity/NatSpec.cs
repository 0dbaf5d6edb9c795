using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints documentation as NatSpec.</summary>
public static class NatSpec
{
    private const int Width = 116;

    /// <param name="parameterNames">C# parameter name and the Solidity name it has; a parameter without a name is left out.</param>
    /// <param name="returnNames">Names of the return values, empty for unnamed ones.</param>
    public static void Write(
        CodeWriter writer, Documentation documentation, IEnumerable<(string CSharp, string Solidity)> parameterNames, IReadOnlyList<string> returnNames, bool isNotice)
    {
        if (documentation.Summary.Length > 0) Tag(writer, isNotice ? "@notice" : "@dev", documentation.Summary);
        if (documentation.Remarks.Length > 0) Tag(writer, documentation.Summary.Length > 0 && !isNotice ? "" : "@dev", documentation.Remarks);
        foreach (var (csharp, solidity) in parameterNames)
            if (documentation.Parameters.FirstOrDefault(item => item.Name == csharp) is { Text.Length: > 0 } parameter)
                Tag(writer, "@param " + solidity, parameter.Text);
        // NatSpec wants a tag a value; C# has one text for all.
        if (documentation.Returns.Length > 0 && returnNames.Count == 1)
            Tag(writer, returnNames[0].Length > 0 ? "@return " + returnNames[0] : "@return", documentation.Returns);
        else if (documentation.Returns.Length > 0 && returnNames.Count > 1)
            Tag(writer, documentation.Remarks.Length > 0 || (documentation.Summary.Length > 0 && !isNotice) ? "" : "@dev", "Returns " + Lower(documentation.Returns));
    }

    private static void Tag(CodeWriter writer, string tag, string text)
    {
        var line = "/// " + tag;
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                writer.Line(line);
                line = "///";
            }

            line += (line.EndsWith(" ", StringComparison.Ordinal) ? "" : " ") + (word.StartsWith("@", StringComparison.Ordinal) ? "'" + word : word);
        }

        writer.Line(line);
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);
}
