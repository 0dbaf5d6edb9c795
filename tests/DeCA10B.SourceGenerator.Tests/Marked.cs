using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Source whose <c>[|spans|]</c> say where a finding is expected.</summary>
internal sealed record Marked(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Marked Parse(string source)
    {
        var spans = new List<TextSpan>();
        var text = "";
        foreach (var part in source.Split("[|"))
        {
            var pieces = part.Split("|]");
            if (pieces.Length == 2) spans.Add(new TextSpan(text.Length, pieces[0].Length));
            text += string.Concat(pieces);
        }

        return new(text, spans);
    }
}
