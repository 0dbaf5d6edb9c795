using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Assignments, compound assignments and increments, as expressions and as statements.</summary>
static class Stores
{
    static readonly string[] Compounds = ["+=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="];

    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("assigned", 4, (scope, type) => scope.MayAct && type is not (SpanKind or StringKind or ArrayKind), (writer, type, depth) => Parenthesised(Assignment(writer, type, depth))),
        new("compound", 4, (scope, type) => scope.MayAct && IsChangeable(type), (writer, type, depth) => Parenthesised(Compound(writer, (IntegerKind)type, depth))),
        new("increment", 5, (scope, type) => scope.MayAct && type is IntegerKind, (writer, type, depth) => Increment(writer, (IntegerKind)type, depth)),
        new("logical compound", 2, (scope, type) => scope.MayAct && type is BoolKind, (writer, _, depth) => Parenthesised(Logical(writer, depth))),
    ];

    /// <summary>A type without operators of its own, whose results C# does not convert back.</summary>
    public static bool IsChangeable(FuzzType type) => type is IntegerKind { IsKeyword: true } or IntegerKind { Promotes: false };

    public static Code? Assignment(ExpressionWriter writer, FuzzType type, int depth)
    {
        if (Places.Assignable(writer, type, depth, out var isCheckedLate) is not { } place) return null;
        writer.Scope.Spend(1);
        var value = writer.Of(type, depth);
        return new($"{place} = {(isCheckedLate && Patterns.IsChosen(value) ? Values.Plain(writer, type) : value)}");
    }

    public static Code? Compound(ExpressionWriter writer, IntegerKind type, int depth)
    {
        if (Places.Changeable(writer, type, depth) is not { } place) return null;
        writer.Scope.Spend(1);
        var operation = writer.Chance.Of(Compounds);
        if (operation is "<<=" or ">>=" or ">>>=")
            return new($"{place} {operation} {writer.Of(writer.Chance.OneIn(2) ? Integers.Int : Integers.Usual[writer.Chance.Below(4)], depth)}");
        var operand = type.Promotes ? type : Arithmetic.Operand(writer, type);
        if (operation is "/=" or "%=") return new($"{place} {operation} {writer.Varying(operand, depth)}");
        return new($"{place} {operation} {writer.Of(operand, depth)}");
    }

    public static Code? Increment(ExpressionWriter writer, IntegerKind type, int depth)
    {
        if (Places.Changeable(writer, type, depth) is not { } place) return null;
        writer.Scope.Spend(1);
        return writer.Chance.Below(4) switch { 0 => new($"(++{place})"), 1 => new($"(--{place})"), 2 => new($"({place}--)"), _ => new($"({place}++)") };
    }

    public static Code? Logical(ExpressionWriter writer, int depth)
    {
        if (Places.Changeable(writer, new BoolKind(), depth) is not { } place) return null;
        writer.Scope.Spend(1);
        return new($"{place} {writer.Chance.Of(["&=", "|=", "^="])} {writer.Of(new BoolKind(), depth)}");
    }

    static Code? Parenthesised(Code? code) => code is { } written ? new($"({written})") : null;
}
