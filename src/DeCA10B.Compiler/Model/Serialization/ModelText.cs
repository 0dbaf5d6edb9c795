using System.Collections;
using System.Globalization;
using System.Text;

namespace DeCA10B.Compiler.Model.Serialization;

/// <summary>A declaration of the model as text for people: an indented tree of its records, each part by name. What is empty, false or null is left out.</summary>
public static class ModelText
{
    private const int Width = 140;

    /// <summary>Writes the tree, LF line ends.</summary>
    public static string Of(Declaration model)
    {
        var text = new StringBuilder();
        Write(text, "", model, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string label, object value, int indent)
    {
        text.Append(' ', 2 * indent).Append(label);
        if (Line(value) is { } line && (2 * indent) + label.Length + line.Length <= Width)
        {
            text.Append(line).Append('\n');
            return;
        }

        if (value is IEnumerable list)
        {
            text.Append('\n');
            foreach (var item in list) Write(text, "- ", item!, indent + 1);
            return;
        }

        text.Append(value.GetType().Name).Append('\n');
        foreach (var (name, part) in Parts(value)) Write(text, name + ": ", part, indent + 1);
    }

    /// <summary>The value on one line.</summary>
    private static string Line(object value) => value switch
    {
        string text => "\"" + text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\"", "\\\"") + "\"",
        bool flag => flag ? "true" : "false",
        SourceLocation location => location.File + ":" + location.Line.ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(Line)) + "]",
        _ => value.GetType().Name + "(" + string.Join(", ", Parts(value).Select(part => part.Name + ": " + Line(part.Value))) + ")",
    };

    private static IEnumerable<(string Name, object Value)> Parts(object record) =>
        RecordShape.Of(record.GetType()).Parts
            .Select(part => (part.Name, Value: part.GetValue(record)))
            .Where(part => part.Value is not (null or "" or false) && !(part.Value is IEnumerable list and not string && !list.Cast<object>().Any()))
            .Select(part => (part.Name, part.Value!));
}
