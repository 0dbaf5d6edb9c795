using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.CSharp;

/// <summary>Prints documentation as C#'s XML comments.</summary>
public static class XmlDocumentation
{
    /// <param name="summary">What to say when the author said nothing.</param>
    public static void Write(CodeWriter writer, Documentation documentation, string summary, bool withReturns = true)
    {
        Tag(writer, "summary", "", documentation.Summary.Length > 0 ? documentation.Summary : summary);
        if (documentation.Remarks.Length > 0) Tag(writer, "remarks", "", documentation.Remarks);
        foreach (var parameter in documentation.Parameters)
            Parameter(writer, parameter);
        if (withReturns && documentation.Returns.Length > 0) Tag(writer, "returns", "", documentation.Returns);
    }

    public static void Parameter(CodeWriter writer, ParameterDocumentation parameter)
    {
        if (parameter.Text.Length > 0) Tag(writer, "param", $" name=\"{parameter.Name}\"", parameter.Text);
    }

    private static void Tag(CodeWriter writer, string tag, string attribute, string text)
    {
        var escaped = text.Replace("\r", "").Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        writer.Line("/// <" + tag + attribute + ">" + escaped.Replace("\n", "\n/// ") + "</" + tag + ">");
    }
}
