using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Branches, blocks, unchecked blocks and early returns.</summary>
static class Branching
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("if", 12, scope => scope.StatementsLeft > 0, writer => [$"if ({writer.Condition()})", .. writer.Block(2)]),
        new("if else", 6, scope => scope.StatementsLeft > 1, writer => [$"if ({writer.Condition()})", .. writer.Block(2), "else", .. writer.Block(2)]),
        new("else if", 3, scope => scope.StatementsLeft > 1, writer =>
            [$"if ({writer.Condition()})", .. writer.Block(1), $"else if ({writer.Condition()})", .. writer.Block(2), .. writer.Chance.OneIn(2) ? ["else", .. writer.Block(1)] : Array.Empty<string>()]),
        new("block", 3, scope => scope.StatementsLeft > 0, writer => writer.Block(3)),
        new("unchecked", 8, scope => scope is { IsUnchecked: false, StatementsLeft: > 0 }, Unchecked),
        new("checked", 8, scope => scope is { IsUnchecked: true, StatementsLeft: > 0 }, Checked),
        new("early return", 3, scope => !scope.IsConstructor && scope.StatementsLeft > 0, writer => [$"if ({writer.Condition()}) {Return(writer)}"]),
        new("break", 4, scope => scope.Loops > 0, writer => [$"if ({writer.Condition()}) break;"]),
        new("continue", 4, scope => scope.Loops > 0, writer => [$"if ({writer.Condition()}) continue;"]),
    ];

    /// <summary>A return of the function's values.</summary>
    public static string Return(StatementWriter writer) => writer.Scope.Returns.Count switch
    {
        0 => "return;",
        1 => $"return {writer.Value(writer.Scope.Returns[0])};",
        _ => $"return ({string.Join(", ", writer.Scope.Returns.Select(type => writer.Value(type)))});",
    };

    static List<string> Checked(StatementWriter writer)
    {
        writer.Scope.IsUnchecked = false;
        List<string> lines = ["checked", .. writer.Block(2)];
        writer.Scope.IsUnchecked = true;
        return lines;
    }

    static List<string> Unchecked(StatementWriter writer)
    {
        writer.Scope.IsUnchecked = true;
        List<string> lines = ["unchecked", .. writer.Block(3)];
        writer.Scope.IsUnchecked = false;
        return lines;
    }
}
