using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Truth values: comparisons, and the operators that evaluate both sides or stop early.</summary>
static class Logic
{
    static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];
    static readonly string[] Operators = ["&&", "||", "&", "|", "^", "==", "!="];

    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("comparison", 30, (_, type) => type is BoolKind, (writer, _, depth) => Comparison(writer, depth)),
        new("logic", 14, (_, type) => type is BoolKind, (writer, type, depth) => new($"({writer.Varying(type, depth)} {writer.Chance.Of(Operators)} {writer.Of(type, depth)})")),
        new("not", 8, (_, type) => type is BoolKind, (writer, type, depth) => new($"(!{writer.Varying(type, depth)})")),
        new("equality of addresses", 2, (_, type) => type is BoolKind, (writer, _, depth) => Equality(writer, new AddressKind(), depth)),
        new("equality of hashes", 2, (_, type) => type is BoolKind, (writer, _, depth) => Equality(writer, new FixedBytesKind(32), depth)),
        new("no address", 1, (_, type) => type is BoolKind, (writer, _, depth) => new($"{writer.Of(new AddressKind(), depth)}.IsZero")),
        new("comparison of enums", 2, (scope, type) => type is BoolKind && scope.Program.Enums.Count > 0, (writer, _, depth) =>
        {
            var type = writer.Chance.Of(writer.Scope.Program.Enums);
            return new($"({writer.Varying(type, depth)} {writer.Chance.Of(Comparisons)} {writer.Of(type, depth)})");
        }),
    ];

    static Code Comparison(ExpressionWriter writer, int depth)
    {
        var type = writer.AnyInteger();
        if (type.Promotes)
            return new($"({writer.Varying(type, depth)} {writer.Chance.Of(Comparisons)} {writer.Of(type, depth)})");
        var other = Arithmetic.Operand(writer, type);
        return writer.Chance.OneIn(2)
            ? new($"({writer.Varying(type, depth)} {writer.Chance.Of(Comparisons)} {writer.Of(other, depth)})")
            : new($"({writer.Of(other, depth)} {writer.Chance.Of(Comparisons)} {writer.Varying(type, depth)})");
    }

    static Code Equality(ExpressionWriter writer, FuzzType type, int depth) =>
        new($"({writer.Of(type, depth)} {(writer.Chance.OneIn(2) ? "==" : "!=")} {writer.Of(type, depth)})");
}
