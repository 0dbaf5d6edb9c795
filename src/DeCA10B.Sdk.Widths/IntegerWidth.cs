using System.Globalization;

namespace DeCA10B.Widths;

/// <summary>An integer type as its width and sign say it is.</summary>
internal sealed record IntegerWidth(int Bits, bool IsSigned)
{
    public static readonly IReadOnlyList<IntegerWidth> All =
        [.. Enumerable.Range(1, 32).SelectMany(bytes => new IntegerWidth[] { new(8 * bytes, false), new(8 * bytes, true) })];

    public static readonly IReadOnlyList<IntegerWidth> Generated = [.. All.Where(width => width.IsGenerated)];

    /// <summary>The name that author and compiler use.</summary>
    public string Name => (Bits, IsSigned) switch
    {
        (8, false) => "byte",
        (8, true) => "sbyte",
        (16, false) => "ushort",
        (16, true) => "short",
        (32, false) => "uint",
        (32, true) => "int",
        (64, false) => "ulong",
        (64, true) => "long",
        _ => (IsSigned ? "Int" : "UInt") + Number(Bits),
    };

    public string SolidityName => (IsSigned ? "int" : "uint") + Number(Bits);

    public bool IsOfCSharp => Bits is 8 or 16 or 32 or 64 or 128;

    /// <summary>The two widest are written by hand: they are the carriers of the others.</summary>
    public bool IsGenerated => !IsOfCSharp && Bits != 256;

    /// <summary>The type that computes: of the next width that C# or the SDK has by hand.</summary>
    public IntegerWidth Carrier => !IsGenerated ? this : this with { Bits = Bits < 32 ? 32 : Bits < 64 ? 64 : Bits < 128 ? 128 : 256 };

    /// <summary>Below 32 bits C# computes in int.</summary>
    public bool HasOperators => Bits >= 32;

    public string Article => IsSigned ? "An" : "A";

    public bool Holds(IntegerWidth other) => other.IsSigned
        ? IsSigned && Bits >= other.Bits
        : IsSigned ? Bits > other.Bits : Bits >= other.Bits;

    /// <summary>Which type of a pair declares the conversions between them: of two generated ones now this, now that. C# looks through
    /// all conversions of both types for each one that is written, so no type should have more than its share.</summary>
    public bool Declares(IntegerWidth other) => IsGenerated && other != this
        && (!other.IsGenerated || (Index < other.Index ? (Index + other.Index) % 2 == 1 : (Index + other.Index) % 2 == 0));

    private int Index => Bits / 4 + (IsSigned ? 1 : 0);

    /// <summary>A constant of the carrier: the lowest <paramref name="ones"/> bits set, moved left.</summary>
    public string CarrierOnes(int ones, int shift)
    {
        var bits = Carrier.Bits;
        string Limb(int index)
        {
            var value = 0UL;
            for (var bit = 0; bit < 64; bit++)
                if (64 * index + bit >= shift && 64 * index + bit < shift + ones) value |= 1UL << bit;
            return value == ulong.MaxValue ? "ulong.MaxValue" : value == 0 ? "0" : "0x" + value.ToString("X", CultureInfo.InvariantCulture);
        }

        var pattern = bits switch
        {
            128 => $"new {(IsSigned ? "Int128" : "UInt128")}({Limb(1)}, {Limb(0)})",
            256 => $"new UInt256({Limb(3)}, {Limb(2)}, {Limb(1)}, {Limb(0)})",
            _ => bits == 32 ? $"unchecked(({Carrier.Name}){Limb(0).Replace("ulong.", "uint.")})" : $"unchecked(({Carrier.Name}){Limb(0)})",
        };
        return bits == 256 && IsSigned ? $"Int256.FromBits({pattern})" : pattern;
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
