using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Calls whose result is not used.</summary>
static class Calling
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("call", 8, scope => !scope.IsConstructor, Call),
        new("external call", 5, scope => scope.HasState && !scope.IsConstructor && scope.Program.Face is not null, writer =>
            Calls.External(writer.Expressions, null, 2) is { } call ? [call + ";"] : null),
        new("dropped value", 2, _ => true, writer => [$"_ = {writer.Expressions.Varying(writer.Expressions.AnyInteger(), 2)};"]),
    ];

    static string[]? Call(StatementWriter writer)
    {
        var functions = Calls.Callable(writer.Scope).ToArray();
        if (functions.Length == 0) return null;
        var function = writer.Chance.Of(functions);
        return Calls.Write(writer.Expressions, function, 2) is { } call ? [(function.Returns.Count > 0 && writer.Chance.OneIn(3) ? "_ = " : "") + call + ";"] : null;
    }
}
