using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>Bitwise and.</summary>
    public static UInt256 operator &(UInt256 left, UInt256 right) =>
        new(left.limb3 & right.limb3, left.limb2 & right.limb2, left.limb1 & right.limb1, left.limb0 & right.limb0);

    /// <summary>Bitwise or.</summary>
    public static UInt256 operator |(UInt256 left, UInt256 right) =>
        new(left.limb3 | right.limb3, left.limb2 | right.limb2, left.limb1 | right.limb1, left.limb0 | right.limb0);

    /// <summary>Bitwise exclusive or.</summary>
    public static UInt256 operator ^(UInt256 left, UInt256 right) =>
        new(left.limb3 ^ right.limb3, left.limb2 ^ right.limb2, left.limb1 ^ right.limb1, left.limb0 ^ right.limb0);

    /// <summary>Bitwise complement.</summary>
    public static UInt256 operator ~(UInt256 value) => new(~value.limb3, ~value.limb2, ~value.limb1, ~value.limb0);

    /// <summary>Left shift by the count modulo 256; bits shifted out are lost.</summary>
    public static UInt256 operator <<(UInt256 value, int count)
    {
        count &= 255;
        var bits = count & 63;
        return (count >> 6) switch
        {
            0 => bits == 0 ? value : new(
                Join(value.limb3, value.limb2, bits), Join(value.limb2, value.limb1, bits), Join(value.limb1, value.limb0, bits), value.limb0 << bits),
            1 => new(Join(value.limb2, value.limb1, bits), Join(value.limb1, value.limb0, bits), value.limb0 << bits, 0),
            2 => new(Join(value.limb1, value.limb0, bits), value.limb0 << bits, 0, 0),
            _ => new(value.limb0 << bits, 0, 0, 0),
        };
    }

    /// <summary>Right shift by the count modulo 256; zeros come in.</summary>
    public static UInt256 operator >>(UInt256 value, int count) => ShiftRight(value, count & 255, 0);

    /// <summary>Right shift by the count modulo 256; zeros come in.</summary>
    public static UInt256 operator >>>(UInt256 value, int count) => ShiftRight(value, count & 255, 0);

    /// <summary>Right shift by a count below 256; <paramref name="fill"/> is the limb that comes in: all zeros or all ones.</summary>
    internal static UInt256 ShiftRight(in UInt256 value, int count, ulong fill)
    {
        var bits = count & 63;
        var (a, b, c, d) = (count >> 6) switch
        {
            0 => (value.limb3, value.limb2, value.limb1, value.limb0),
            1 => (fill, value.limb3, value.limb2, value.limb1),
            2 => (fill, fill, value.limb3, value.limb2),
            _ => (fill, fill, fill, value.limb3),
        };
        return bits == 0 ? new(a, b, c, d) : new(Join(fill, a, 64 - bits), Join(a, b, 64 - bits), Join(b, c, 64 - bits), Join(c, d, 64 - bits));
    }

    /// <summary>The upper limb of two that are shifted left together by a count below 64.</summary>
    // Two shifts, because a single shift by 64 would be one by 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Join(ulong upper, ulong lower, int count) => (upper << count) | (lower >> 1 >> (63 - count));
}
