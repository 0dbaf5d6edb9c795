using System.Numerics;

namespace DeCA10B.Testing.Schema;

/// <summary>Reads every integer type of C# and of the SDK.</summary>
static class Integers
{
    /// <summary>The number, or null when the object is none.</summary>
    public static BigInteger? Of(object value) => value switch
    {
        BigInteger number => number,
        byte number => number,
        ushort number => number,
        uint number => number,
        ulong number => number,
        sbyte number => number,
        short number => number,
        int number => number,
        long number => number,
        UInt128 number => (BigInteger)number,
        Int128 number => (BigInteger)number,
        UInt24 number => number,
        UInt80 number => number,
        Int80 number => number,
        UInt256 number => number,
        Int256 number => number,
        Enum => Of(Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>The low 256 bits of the number, two's complement.</summary>
    public static UInt256 Word(BigInteger number) => (UInt256)(number.Sign < 0 ? number + (BigInteger.One << 256) : number);
}
