using System.Text;

namespace DeCA10B.Fuzz.Generation;

/// <summary>Indents lines by their braces.</summary>
static class Layout
{
    public static string Indent(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var line in lines)
        {
            var closes = line.StartsWith('}') ? 1 : 0;
            text.Append(' ', 4 * Math.Max(0, depth - closes)).Append(line).Append('\n');
            depth += line.Count(letter => letter == '{') - line.Count(letter => letter == '}');
        }

        return text.ToString();
    }
}
