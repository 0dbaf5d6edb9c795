using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Operators of integers. Both operands have the result's type, or one is narrower and C# widens it.</summary>
static class Arithmetic
{
    static readonly string[] Operators = ["+", "+", "-", "-", "*", "/", "%", "&", "|", "^"];
    static readonly string[] Shifts = ["<<", ">>", ">>>"];

    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("binary", 30, (_, type) => type is IntegerKind { Promotes: false }, (writer, type, depth) => Binary(writer, (IntegerKind)type, depth)),
        new("shift", 6, (_, type) => type is IntegerKind { Promotes: false }, (writer, type, depth) => Shift(writer, (IntegerKind)type, depth)),
        new("unary", 5, (_, type) => type is IntegerKind { Promotes: false }, (writer, type, depth) => Unary(writer, (IntegerKind)type, depth)),
        new("unary minus of uint", 1, (_, type) => type.Name == "long", (writer, _, depth) => new($"(-{writer.Varying(Integers.Usual[4], depth)})")),
    ];

    /// <summary>The type or one that C# widens to it.</summary>
    public static IntegerKind Operand(ExpressionWriter writer, IntegerKind type)
    {
        if (!writer.Chance.OneIn(3)) return type;
        var narrower = Integers.All.Where(other => Integers.Widens(other, type) && other.IsKeyword | other.Promotes | !type.IsKeyword).ToArray();
        return narrower.Length == 0 ? type : writer.Chance.Of(narrower);
    }

    static Code? Binary(ExpressionWriter writer, IntegerKind type, int depth)
    {
        var operation = writer.Chance.Of(Operators);
        // An int has promoted operands on both sides; others need one side of the very type.
        var (left, right) = type == Integers.Int
            ? (Operand(writer, type), Operand(writer, type))
            : writer.Chance.OneIn(2) ? (type, Operand(writer, type)) : (Operand(writer, type), type);
        // Two constants of the authoring API make no constant for C#, but one for the frontend; rarely, for it may deny what they make.
        var constant = writer.Chance.OneIn(40) ? Fold.ByUs : Fold.Never;
        if (operation is "/" or "%" && writer.Chance.Percent(60))
            return Of(writer.Varying(left, depth, constant), Divisor(writer, right));
        return Of(writer.Varying(left, depth, constant), operation is "/" or "%" ? writer.Varying(right, depth, constant) : writer.Of(right, depth));

        Code Of(Code first, Code second) => new($"({first} {operation} {second})", first.Fold == Fold.ByUs && second.Fold != Fold.Never ? Fold.ByUs : Fold.Never);
    }

    /// <summary>A divisor that is a literal, never the zero that C# refuses.</summary>
    static Code Divisor(ExpressionWriter writer, IntegerKind type) =>
        Integers.Literal(type, type.IsSigned && writer.Chance.OneIn(3) ? -writer.Chance.Between(1, 3) : writer.Chance.Between(1, type.Bits <= 8 ? 100 : 1000));

    static Code? Shift(ExpressionWriter writer, IntegerKind type, int depth)
    {
        var left = type == Integers.Int ? Operand(writer, type) : type;
        var count = writer.Chance.Below(3) switch
        {
            0 => new Code(writer.Chance.Between(-3, type.Bits + 3) is var number && number < 0 ? $"({number})" : $"{number}"),
            1 => writer.Of(writer.Chance.Of(Integers.All.Where(other => Integers.Widens(other, Integers.Int)).ToArray()), depth),
            _ => writer.Of(Integers.Int, depth),
        };
        return new($"({writer.Varying(left, depth)} {writer.Chance.Of(Shifts)} {count})");
    }

    static Code? Unary(ExpressionWriter writer, IntegerKind type, int depth)
    {
        var operand = type == Integers.Int ? Operand(writer, type) : type;
        return writer.Chance.Below(5) switch
        {
            0 => new($"(+{writer.Varying(operand, depth)})"),
            < 3 when type.IsSigned => new($"(-{writer.Varying(operand, depth)})"),
            _ => new($"(~{writer.Varying(operand, depth)})"),
        };
    }
}
