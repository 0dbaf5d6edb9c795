using System.Numerics;

namespace DeCA10B.Numbers.Tests.Programs;

/// <summary>An integer type by C#'s rules, over big integers.</summary>
public sealed record Width(int Bits, bool IsSigned)
{
    public static readonly IReadOnlyList<Width> All = [.. from bytes in Enumerable.Range(1, 32) from isSigned in new[] { false, true } select new Width(8 * bytes, isSigned)];

    public static readonly Width Int = new(32, true);
    public static readonly Width Long = new(64, true);

    public string CSharp => (Bits, IsSigned) switch
    {
        (8, false) => "byte",
        (8, true) => "sbyte",
        (16, false) => "ushort",
        (16, true) => "short",
        (32, false) => "uint",
        (32, true) => "int",
        (64, false) => "ulong",
        (64, true) => "long",
        _ => (IsSigned ? "Int" : "UInt") + Bits,
    };

    public string Solidity => (IsSigned ? "int" : "uint") + Bits;

    public bool IsOfCSharp => Bits is 8 or 16 or 32 or 64 or 128;

    /// <summary>What an operand is promoted to.</summary>
    public Width Promoted => Bits < 32 ? Int : this;

    /// <summary>A shift's count is masked by the width that computes.</summary>
    public int ShiftMask => Bits <= 32 ? 31 : Bits <= 64 ? 63 : Bits <= 128 ? 127 : 255;

    public BigInteger Min { get; } = IsSigned ? -(BigInteger.One << (Bits - 1)) : 0;

    public BigInteger Max { get; } = (BigInteger.One << (IsSigned ? Bits - 1 : Bits)) - 1;

    public bool Fits(BigInteger value) => value >= Min && value <= Max;

    public bool Holds(Width other) => Fits(other.Min) && Fits(other.Max);

    public BigInteger Wrap(BigInteger value)
    {
        var bits = value & ((BigInteger.One << Bits) - 1);
        return bits > Max ? bits - (BigInteger.One << Bits) : bits;
    }

    public IReadOnlyList<BigInteger> Everything => [.. Enumerable.Range(0, 1 << Bits).Select(offset => Min + offset)];

    /// <summary>Where integers break: the ends of the type, of its half and of its neighbours, and those of C#'s own widths; then random ones.</summary>
    public IReadOnlyList<BigInteger> Lattice(Random random, bool isLong)
    {
        int[] exponents = isLong ? [0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, Bits / 2, Bits - 9, Bits - 8, Bits - 2, Bits - 1] : [0, 1, 8, 32, 64, 128, Bits / 2, Bits - 9, Bits - 8];
        var values = new List<BigInteger> { Min, Min + 1, Max, Max - 1, -1, 0, 1, 2, 3 };
        foreach (var exponent in exponents.Where(exponent => exponent > 1))
        {
            var power = BigInteger.One << exponent;
            values.AddRange(isLong ? [power - 1, power, power + 1, -power - 1, -power, -power + 1] : [power - 1, power, -power, -power - 1]);
        }

        for (var count = isLong ? 24 : 4; count > 0; count--) values.Add(Random(random));
        return [.. values.Where(Fits).Distinct()];
    }

    /// <summary>A value of a random length.</summary>
    public BigInteger Random(Random random)
    {
        var bytes = new byte[random.Next(1, Bits / 8 + 1)];
        random.NextBytes(bytes);
        return Wrap(new BigInteger(bytes));
    }

    public override string ToString() => CSharp;
}
