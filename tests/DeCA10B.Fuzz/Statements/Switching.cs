using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Switches over constants.</summary>
static class Switching
{
    public static IReadOnlyList<StatementRule> Rules { get; } = [new("switch", 6, scope => scope.StatementsLeft > 1, Switch)];

    static List<string>? Switch(StatementWriter writer)
    {
        var text = writer.Chance.OneIn(5) ? Patterns.Text(writer.Expressions, 1) : null;
        var subject = Patterns.Subject(writer.Expressions);
        var labels = text is null ? Patterns.Labels(writer.Expressions, subject, 4) : [.. Values.Texts.Take(3)];
        if (labels.Count < 3) return null;
        List<string> lines = [$"switch ({text ?? writer.Expressions.Varying(subject, writer.Depth())})", "{"];
        for (var i = 0; i < labels.Count; i++)
        {
            lines.Add($"case {labels[i]}:");
            if (i == 1 && writer.Chance.OneIn(2)) continue;
            lines.AddRange([.. writer.Block(1), "break;"]);
        }

        if (writer.Chance.OneIn(2)) lines.AddRange(["default:", .. writer.Block(2), "break;"]);
        return [.. lines, "}"];
    }
}
