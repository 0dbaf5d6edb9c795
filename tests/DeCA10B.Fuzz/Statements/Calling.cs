using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Calls whose result is not used.</summary>
static class Calling
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("call", 8, scope => !scope.IsConstructor, Call),
        new("call of a part", 6, scope => scope.HasPart, writer => Calls.OfPart(writer.Expressions, _ => true, 2) is { } call ? [call + ";"] : null),
        new("external call", 5, scope => scope.HasState && !scope.IsConstructor && scope.Program.Face is not null, writer =>
            Calls.External(writer.Expressions, null, 2) is { } call ? [call + ";"] : null),
        new("tried call", 5, scope => scope is { HasState: true, IsConstructor: false, Program.Face: not null } && scope.Variables.Count < 6, Tried),
        new("dropped value", 2, _ => true, writer => [$"_ = {writer.Expressions.Varying(writer.Expressions.AnyInteger(), 2)};"]),
    ];

    static string[]? Call(StatementWriter writer)
    {
        var functions = Calls.Callable(writer.Scope).ToArray();
        if (functions.Length == 0) return null;
        var function = writer.Chance.Of(functions);
        return Calls.Write(writer.Expressions, function, 2) is { } call ? [(function.Returns.Count > 0 && writer.Chance.OneIn(3) ? "_ = " : "") + call + ";"] : null;
    }

    /// <summary>A message call that may fail, with its values in locals: what is evaluated inside would not be caught.</summary>
    static List<string>? Tried(StatementWriter writer)
    {
        var (scope, face) = (writer.Scope, writer.Scope.Program.Face!);
        var fitting = face.Functions.Where(function => function.Rank < scope.Rank && function.Returns.Count < 2 && scope.CanAfford(function.Cost + 20)).ToArray();
        if (fitting.Length == 0) return null;
        var function = writer.Chance.Of(fitting);
        var lines = new List<string>();
        string Keep(FuzzType type)
        {
            var value = writer.Value(type);
            var name = scope.NewName();
            scope.Declare(name, type);
            lines.Add($"{type} {name} = {value};");
            return name;
        }

        var target = Keep(face.Type);
        var call = $"Try(() => {target}.{function.Name}({string.Join(", ", function.Parameters.Select(parameter => Keep(parameter.Type)).ToArray())}))";
        scope.Spend(function.Cost + 20);
        var succeeded = scope.NewName();
        scope.Declare(succeeded, new BoolKind());
        if (function.Returns.Count == 0) return [.. lines, $"var {succeeded} = {call};"];
        var value = scope.NewName();
        scope.Declare(value, function.Returns[0]);
        return [.. lines, $"var ({succeeded}, {value}) = {call};"];
    }
}
