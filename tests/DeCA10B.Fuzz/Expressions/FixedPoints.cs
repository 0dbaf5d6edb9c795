using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Fixed point: operators, the named roundings, functions, and the integer it counts with.</summary>
static class FixedPoints
{
    static readonly string[] Roundings = ["Down", "Up", "TowardZero", "Nearest"];
    static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    public static readonly IReadOnlyList<FixedPointKind> All =
    [
        new("Fixed64", Integers.Usual[7], true), new("Fixed80", Integers.Usual[12], true), new("Wad", Integers.Usual[14], true),
        new("UnsignedWad", Integers.UInt256, false), new("Fixed64x64", Integers.Usual[9], true),
    ];

    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("leaf units", 14, (_, type) => type is FixedPointKind, (writer, type, _) =>
            writer.Varying(((FixedPointKind)type).Raw, 0, Fold.ByCSharp) is var raw ? new($"{type}.FromRaw({raw})", raw.Fold == Fold.Never ? Fold.Never : Fold.ByUs) : default),
        new("units", 10, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"{type}.FromRaw({writer.Of(((FixedPointKind)type).Raw, depth)})")),
        new("operator", 26, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"({writer.Varying(type, depth)} {writer.Chance.Of(["+", "-", "*", "/"])} {writer.Of(type, depth)})")),
        new("rounded", 8, (_, type) => type is FixedPointKind, (writer, type, depth) =>
            new($"{type}.{writer.Chance.Of(["Multiply", "Divide"])}{writer.Chance.Of(Roundings)}({writer.Varying(type, depth)}, {writer.Varying(type, depth)})")),
        new("fused", 4, (_, type) => type is FixedPointKind, (writer, type, depth) =>
            new($"{type}.MultiplyDivide{writer.Chance.Of(Roundings)}({writer.Varying(type, depth)}, {writer.Varying(type, depth)}, {writer.Varying(type, depth)})")),
        new("chosen of two", 4, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"{type}.{writer.Chance.Of(["Min", "Max"])}({writer.Varying(type, depth)}, {writer.Of(type, depth)})")),
        new("times an integer", 4, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"{type}.MultiplyInteger({writer.Varying(type, depth)}, {writer.Varying(((FixedPointKind)type).Raw, depth)})")),
        new("an integer", 3, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"{type}.FromInteger({writer.Varying(((FixedPointKind)type).Raw, depth)})")),
        new("function", 3, (_, type) => type is FixedPointKind { IsSigned: true }, (writer, type, depth) => new($"{type}.{writer.Chance.Of(["Exp", "Ln", "Log2", "Abs"])}({writer.Varying(type, depth)})")),
        new("power", 2, (_, type) => type is FixedPointKind { IsSigned: true }, (writer, type, depth) => new($"{type}.Pow({writer.Varying(type, depth)}, {writer.Varying(type, depth)})")),
        new("whole part", 4, (scope, type) => type is IntegerKind && scope.Program.UsesFixedPoint && All.Any(item => item.Raw == type), (writer, type, depth) =>
            All.First(item => item.Raw == type) is var kind ? new($"{kind}.ToInteger{writer.Chance.Of(Roundings)}({writer.Varying(kind, depth)})") : default),
        new("square root", 3, (_, type) => type is FixedPointKind, (writer, type, depth) => new($"{type}.Sqrt({writer.Varying(type, depth)})")),
        new("negative", 2, (_, type) => type is FixedPointKind { IsSigned: true }, (writer, type, depth) => new($"(-{writer.Varying(type, depth)})")),
        new("raw units", 5, (scope, type) => type is IntegerKind && scope.Program.UsesFixedPoint && All.Any(item => item.Raw == type), (writer, type, depth) =>
            writer.Varying(All.First(item => item.Raw == type), depth) is var units ? new($"{units}.Raw", units.Fold) : default),
        new("comparison of fixed point", 4, (scope, type) => type is BoolKind && scope.Program.UsesFixedPoint, (writer, _, depth) =>
        {
            var type = writer.Chance.Of(All);
            return new($"({writer.Varying(type, depth)} {writer.Chance.Of(Comparisons)} {writer.Of(type, depth)})");
        }),
    ];
}
