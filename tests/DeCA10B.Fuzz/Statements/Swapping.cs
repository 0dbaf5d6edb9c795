using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Several stores at once, whose values are all there before the first is stored.</summary>
static class Swapping
{
    public static IReadOnlyList<StatementRule> Rules { get; } = [new("swap", 5, scope => !scope.IsConstructor, Swap)];

    static string[]? Swap(StatementWriter writer)
    {
        var paths = Paths.To(writer.Scope, type => type is IntegerKind or BoolKind or StructKind, toAssign: true).Where(path => !path.IsOctet).ToArray();
        if (paths.Length == 0) return null;
        FuzzType[] types = [writer.Chance.Of(paths).Type, writer.Chance.Of(paths).Type];
        if (types.Select(type => Places.Assignable(writer.Expressions, type, 1)).ToArray() is not [{ } first, { } second]) return null;
        var values = types.Reverse().First() == types[0] && writer.Chance.OneIn(2)
            ? types.Reverse().Select(type => Places.Read(writer.Expressions, item => item.Name == type.Name, 1) ?? writer.Value(type)).ToArray()
            : [.. types.Select(writer.Value)];
        return [$"({first}, {second}) = ({values[0]}, {values[1]});"];
    }
}
