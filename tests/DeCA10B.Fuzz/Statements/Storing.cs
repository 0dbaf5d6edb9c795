using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Assignments and changes as statements.</summary>
static class Storing
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("assignment", 26, _ => true, writer => Line(Stores.Assignment(writer.Expressions, writer.Chance.OneIn(4) ? writer.AnyLocal() : AssignedType(writer), writer.Depth()))),
        new("compound", 16, _ => true, writer => Line(Stores.Compound(writer.Expressions, ChangedType(writer), writer.Depth()))),
        new("increment", 8, _ => true, writer => Line(Unwrapped(Stores.Increment(writer.Expressions, ChangedType(writer), 1)))),
        new("logical compound", 3, _ => true, writer => Line(Stores.Logical(writer.Expressions, writer.Depth()))),
    ];

    /// <summary>A type of which something is in sight.</summary>
    static FuzzType AssignedType(StatementWriter writer)
    {
        var paths = Paths.To(writer.Scope, type => type is not (MappingKind or StorageArrayKind or SpanKind), toAssign: true);
        return paths.Count == 0 ? Integers.Int : writer.Chance.Of(paths).Type;
    }

    static IntegerKind ChangedType(StatementWriter writer)
    {
        var paths = Paths.To(writer.Scope, Stores.IsChangeable, toAssign: true);
        return paths.Count == 0 ? Integers.Int : (IntegerKind)writer.Chance.Of(paths).Type;
    }

    static string[]? Line(Code? code) => code is { } written ? [written + ";"] : null;

    static Code? Unwrapped(Code? code) => code is { Text: ['(', .. var inner, ')'] } ? new(inner) : code;
}
