using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Conversions between types: integers of all kinds, and words, addresses and hashes.</summary>
static class Casts
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("cast", 10, (_, type) => type is IntegerKind, (writer, type, depth) => new($"({type}){writer.Varying(writer.AnyInteger(), depth)}")),
        new("promoted", 20, (_, type) => type is IntegerKind { Promotes: true }, (writer, type, depth) => new($"({type}){Masked(writer, (IntegerKind)type, depth)}")),
        new("widened", 3, (_, type) => type is IntegerKind, Widened),
        new("word of an address", 2, (_, type) => type.Name == "UInt256", (writer, _, depth) => new($"(UInt256){writer.Of(new AddressKind(), depth)}")),
        new("word of a hash", 2, (_, type) => type.Name == "UInt256", (writer, _, depth) => new($"(UInt256){writer.Of(new FixedBytesKind(32), depth)}")),
        new("address of a word", 1, (_, type) => type is AddressKind, (writer, _, depth) => new($"((Address){writer.Of(Integers.UInt256, depth)})")),
        new("hash of a word", 2, (_, type) => type is FixedBytesKind { Length: 32 }, (writer, _, depth) => new($"(Bytes32){writer.Of(Integers.UInt256, depth)}")),
    ];

    /// <summary>An int that mostly fits: otherwise nearly every call of a program would end in an overflow.</summary>
    static Code Masked(ExpressionWriter writer, IntegerKind type, int depth)
    {
        var value = writer.Varying(Integers.Int, depth);
        return type.IsSigned || !writer.Chance.OneIn(2) ? value : new($"({value} & {(type.Bits <= 8 ? "0xFF" : type.Bits <= 16 ? "0xFFFF" : "0xFFFFFF")})");
    }

    static Code? Widened(ExpressionWriter writer, FuzzType type, int depth)
    {
        var narrower = Integers.All.Where(other => other.Name != type.Name && Integers.Widens(other, (IntegerKind)type)).ToArray();
        return narrower.Length == 0 ? null : new($"({type}){writer.Varying(writer.Chance.Of(narrower), depth)}");
    }
}
