using System.Globalization;
using System.Numerics;

namespace DeCA10B.Fuzz.Generation;

/// <summary>The integers of the language and how C# mixes them.</summary>
static class Integers
{
    public static readonly IntegerKind Int = Keyword("int", 32, true);
    public static readonly IntegerKind UInt256 = Library("UInt256", 256, false);

    /// <summary>Those of C# and some others, the narrow ones first.</summary>
    public static readonly IReadOnlyList<IntegerKind> Usual =
    [
        Keyword("byte", 8, false, promotes: true), Keyword("sbyte", 8, true, promotes: true),
        Keyword("ushort", 16, false, promotes: true), Keyword("short", 16, true, promotes: true),
        Keyword("uint", 32, false), Int, Keyword("ulong", 64, false), Keyword("long", 64, true),
        Library("UInt128", 128, false), Library("Int128", 128, true),
        Library("UInt24", 24, false), Library("UInt80", 80, false), Library("Int80", 80, true), UInt256, Library("Int256", 256, true),
    ];

    /// <summary>All of them. A type that promotes computes as an <c>int</c>.</summary>
    public static readonly IReadOnlyList<IntegerKind> All =
    [
        .. Usual,
        .. Enumerable.Range(1, 32).SelectMany(bytes => new[] { Library("UInt" + 8 * bytes, 8 * bytes, false), Library("Int" + 8 * bytes, 8 * bytes, true) })
            .Where(type => type.Bits is not (8 or 16 or 32 or 64) && Usual.All(other => other.Name != type.Name)),
    ];

    /// <summary>A random one: a usual one three times out of four.</summary>
    public static IntegerKind Any(Chance chance) => chance.OneIn(4) ? chance.Of(All) : chance.Of(Usual);

    /// <summary>Whether C# converts silently, and the language allows it.</summary>
    public static bool Widens(IntegerKind from, IntegerKind to)
    {
        if (from == to) return true;
        // Signed to unsigned is denied, or no implicit conversion at all.
        return from.IsSigned ? to.IsSigned && to.Bits > from.Bits : to.Bits > from.Bits;
    }

    public static BigInteger Least(IntegerKind type) => type.IsSigned ? -(BigInteger.One << (type.Bits - 1)) : 0;

    public static BigInteger Most(IntegerKind type) => (BigInteger.One << (type.IsSigned ? type.Bits - 1 : type.Bits)) - 1;

    /// <summary>A literal of exactly this type.</summary>
    public static Code Literal(IntegerKind type, BigInteger value)
    {
        var fold = type.IsKeyword ? Fold.ByCSharp : Fold.ByUs;
        if (value == Least(type) && type.IsSigned) return new(type.Name + ".MinValue", fold);
        if (value == Most(type) && value > 100_000) return new(type.Name + ".MaxValue", fold);
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return type.Name switch
        {
            "int" => new(Signed(digits), fold),
            "uint" => new(digits + "u", fold),
            "long" => new(Signed(digits + "L"), fold),
            "ulong" => new(digits + "ul", fold),
            _ when value >= int.MinValue && value <= int.MaxValue => new($"({type.Name}){Signed(digits)}", fold),
            _ => new($"({type.Name}){Signed(digits + (value > long.MaxValue ? "ul" : "L"))}", fold),
        };
    }

    /// <summary>A random literal: small, or at a boundary.</summary>
    public static Code Literal(IntegerKind type, Chance chance)
    {
        BigInteger value = chance.Below(10) switch
        {
            < 5 => chance.Below(8),
            5 => -chance.Between(1, 3),
            6 => (BigInteger.One << chance.Below(Math.Min(type.Bits, 63))) - chance.Below(2),
            7 => Most(type) - chance.Below(2),
            8 => Least(type) + chance.Below(2),
            _ => (BigInteger)(chance.Next() >> chance.Below(63)),
        };
        if (value < Least(type) || value > Most(type)) value = chance.Below(100);
        // Larger ones have no literal: only the very ends have a name.
        if (value > ulong.MaxValue && value != Most(type)) value = chance.Below(1000);
        if (value < long.MinValue && value != Least(type)) value = -chance.Below(1000);
        return Literal(type, value);
    }

    static string Signed(string digits) => digits.StartsWith('-') ? "(" + digits + ")" : digits;

    static IntegerKind Keyword(string name, int bits, bool isSigned, bool promotes = false) => new(name, bits, isSigned, true, promotes);

    static IntegerKind Library(string name, int bits, bool isSigned) => new(name, bits, isSigned, false, Promotes: bits < 32);
}

/// <summary>Who computes an expression before anything runs.</summary>
enum Fold
{
    /// <summary>Nobody: it varies.</summary>
    Never,

    /// <summary>The frontend, where the type is the authoring API's.</summary>
    ByUs,

    /// <summary>C#, which then complains about an overflow in it.</summary>
    ByCSharp,
}

/// <summary>The text of an expression.</summary>
/// <param name="Text">C#, in parentheses where it may need them.</param>
/// <param name="Fold">Whether it is a constant, and whose.</param>
readonly record struct Code(string Text, Fold Fold = Fold.Never)
{
    public override string ToString() => Text;
}
