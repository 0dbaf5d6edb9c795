using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Growing, shrinking and clearing collections in storage.</summary>
static class Collecting
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("push", 12, scope => scope.HasState, writer => OfArray(writer, (array, element) => $"{array}.Push({writer.Value(element)});", 5)),
        new("push of an array", 4, scope => scope.HasState, writer => OfArray(writer, (array, _) => $"{array}.Push();", 5, ofArrays: true)),
        new("push of a default", 2, scope => scope.HasState, writer => OfArray(writer, (array, _) => $"{array}.Push();", 5)),
        new("pop of an array", 1, scope => scope.HasState, writer => OfArray(writer, (array, _) => $"{array}.Pop();", 20, ofArrays: true)),
        new("pop", 3, scope => scope.HasState, writer => OfArray(writer, (array, _) => $"{array}.Pop();", 2)),
        new("clear", 2, scope => scope.HasState, writer => OfArray(writer, (array, _) => $"{array}.Clear();", 20)),
        new("remove", 3, scope => scope.HasState, Remove),
    ];

    static string[]? OfArray(StatementWriter writer, Func<string, FuzzType, string> write, int cost, bool ofArrays = false)
    {
        var arrays = Paths.To(writer.Scope, type => type is StorageArrayKind array && array.Element is StorageArrayKind == ofArrays, toAssign: false);
        if (arrays.Count == 0) return null;
        var type = (StorageArrayKind)writer.Chance.Of(arrays).Type;
        writer.Scope.Spend(cost);
        return Places.Read(writer.Expressions, item => item.Name == type.Name, 1) is { } array ? [write(array.Text, type.Element)] : null;
    }

    static string[]? Remove(StatementWriter writer)
    {
        var mappings = Paths.To(writer.Scope, type => type is MappingKind { Value: not (MappingKind or StorageArrayKind) }, toAssign: false);
        if (mappings.Count == 0) return null;
        var type = (MappingKind)writer.Chance.Of(mappings).Type;
        return Places.Read(writer.Expressions, item => item.Name == type.Name, 1) is { } mapping
            ? [$"{mapping}.Remove({writer.Expressions.Of(type.Key, 1)});"] : null;
    }
}
