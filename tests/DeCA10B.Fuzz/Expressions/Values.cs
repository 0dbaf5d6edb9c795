using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Literals, defaults and new values.</summary>
static class Values
{
    /// <summary>Texts as C# writes them: empty, short, with signs to escape, beyond ASCII, longer than a slot.</summary>
    public static IReadOnlyList<string> Texts { get; } = ["\"\"", "\"a\"", "\"x wins\"", "\"a \\\"quoted\\\" \\\\ text\\n\"", "\"äöü €\"", "\"a text of more than thirty-two bytes, so that it takes slots\"", "\"\\0\""];

    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("leaf literal", 12, (_, type) => type is not (SpanKind or ArrayKind { Element: ArrayKind }), (writer, type, _) => Plain(writer, type)),
        new("new struct", 8, (_, type) => type is StructKind, (writer, type, depth) => New(writer, (StructKind)type, depth)),
        new("new array", 8, (_, type) => type is ArrayKind { Element: not ArrayKind }, (writer, type, depth) => NewArray(writer, (ArrayKind)type, depth)),
        new("array of elements", 6, (_, type) => type is ArrayKind { Element: not ArrayKind }, (writer, type, depth) => Elements(writer, (ArrayKind)type, depth)),
        new("with", 6, (_, type) => type is StructKind, (writer, type, depth) => With(writer, (StructKind)type, depth)),
        new("copied span", 8, (_, type) => type is ArrayKind, (writer, type, _) =>
            Places.Read(writer, item => item is SpanKind span && span.Element.Name == ((ArrayKind)type).Element.Name) is { } span ? new($"{span}.ToArray()") : null),
        new("length", 6, (_, type) => type.Name == "int", (writer, _, _) => Places.Read(writer, item => item is ArrayKind or SpanKind) is { } array ? new($"{array}.Length") : null),
        new("length in storage", 5, (scope, type) => type.Name == "UInt256" && scope.HasState, (writer, _, _) => Places.Read(writer, item => item is StorageArrayKind) is { } array ? new($"{array}.Length") : null),
        new("packed", 3, (scope, type) => type.Name == "byte[]" && scope.Contract.Library is null, (writer, _, depth) => new($"EncodePacked({Arguments(writer, depth)})")),
        new("hash", 5, (scope, type) => type is FixedBytesKind { Length: 32 } && scope.Contract.Library is null, (writer, _, depth) => new($"Keccak256(EncodePacked({Arguments(writer, depth)}))")),
    ];

    /// <summary>A value that needs nothing in sight.</summary>
    public static Code Plain(ExpressionWriter writer, FuzzType type) => type switch
    {
        IntegerKind integer => Integers.Literal(integer, writer.Chance),
        BoolKind => new(writer.Chance.OneIn(2) ? "true" : "false", Fold.ByCSharp),
        AddressKind => new("Address.Zero"),
        FixedPointKind number => writer.Chance.OneIn(2) ? new($"{number}.FromRaw({Integers.Literal(number.Raw, writer.Chance)})", Fold.ByUs) : new($"{number}.{writer.Chance.Of(["Zero", "One", "MaxValue"])}", Fold.ByUs),
        FixedBytesKind bytes => new(bytes.Name + ".Zero"),
        StringKind => new(writer.Chance.Of(Texts), Fold.ByCSharp),
        EnumKind names => new($"{names}.{writer.Chance.Of(names.Members)}", Fold.ByCSharp),
        ArrayKind { Element.Name: "byte" } => new($"new byte[{writer.Chance.Below(5)}]"),
        ArrayKind { Element: not ArrayKind } array => new($"new {array.Element}[{writer.Chance.Below(5)}]"),
        ArrayKind or SpanKind => throw new InvalidOperationException("An array of arrays comes from outside only."),
        FaceKind face => new($"At<{face}>({(writer.Scope.HasState ? "Msg.Sender" : "Address.Zero")})"),
        _ => new($"default({type})"),
    };

    static Code New(ExpressionWriter writer, StructKind type, int depth)
    {
        if (type.IsPositional) return new($"new {type}({string.Join(", ", type.Fields.Select(field => writer.Of(field.Type, depth)))})");
        // In the order declared: another order is denied where the values do something.
        var fields = type.Fields.Where(_ => !writer.Chance.OneIn(4));
        return new($"new {type} {{ {string.Join(", ", fields.Select(field => $"{field.Name} = {writer.Of(field.Type, depth)}"))} }}");
    }

    static Code NewArray(ExpressionWriter writer, ArrayKind type, int depth) =>
        writer.Chance.OneIn(2) ? new($"new {type.Element}[{writer.Chance.Below(5)}]") : new($"new {type.Element}[{writer.Varying(Integers.Usual[0], depth)} & 3]");

    static Code Elements(ExpressionWriter writer, ArrayKind type, int depth) =>
        new($"new {type.Element}[] {{ {string.Join(", ", Enumerable.Range(0, writer.Chance.Between(1, 3)).Select(_ => writer.Of(type.Element, depth)))} }}");

    static Code With(ExpressionWriter writer, StructKind type, int depth)
    {
        var changed = type.Fields.Where(_ => writer.Chance.OneIn(2));
        return new($"({writer.Varying(type, depth)} with {{ {string.Join(", ", changed.Select(field => $"{field.Name} = {writer.Of(field.Type, depth)}"))} }})");
    }

    static string Arguments(ExpressionWriter writer, int depth)
    {
        FuzzType[] types = [writer.AnyInteger(), new BoolKind(), new AddressKind(), new FixedBytesKind(32), new StringKind()];
        return string.Join(", ", Enumerable.Range(0, writer.Chance.Between(1, 3)).Select(_ => writer.Of(writer.Chance.Of(types), depth)));
    }
}
