using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>Product modulo 2^256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator *(UInt256 left, UInt256 right) =>
        left.FitsUInt64 && right.FitsUInt64 ? MultiplyLimbs(left.limb0, right.limb0) : Multiply(left, right, out _);

    /// <summary>Checked product.</summary>
    /// <exception cref="OverflowException">It exceeds 2^256 - 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator checked *(UInt256 left, UInt256 right)
    {
        if (left.FitsUInt64 && right.FitsUInt64)
            return MultiplyLimbs(left.limb0, right.limb0);
        var product = Multiply(left, right, out var excess);
        if (excess != 0)
            NumericFault.Overflow();
        return product;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static UInt256 MultiplyLimbs(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return new(0, 0, high, low);
    }

    /// <summary>Schoolbook product; <paramref name="excess"/> is not 0 exactly when something beyond 256 bits was dropped.</summary>
    static UInt256 Multiply(in UInt256 left, in UInt256 right, out ulong excess)
    {
        unchecked
        {
            ulong product0, product1, product2, product3;
            ulong carry = 0;
            product0 = MultiplyAdd(left.limb0, right.limb0, 0, ref carry);
            product1 = MultiplyAdd(left.limb1, right.limb0, 0, ref carry);
            product2 = MultiplyAdd(left.limb2, right.limb0, 0, ref carry);
            product3 = MultiplyAdd(left.limb3, right.limb0, 0, ref carry);
            excess = carry;
            if (right.limb1 != 0)
            {
                carry = 0;
                product1 = MultiplyAdd(left.limb0, right.limb1, product1, ref carry);
                product2 = MultiplyAdd(left.limb1, right.limb1, product2, ref carry);
                product3 = MultiplyAdd(left.limb2, right.limb1, product3, ref carry);
                excess |= carry | left.limb3;
            }
            if (right.limb2 != 0)
            {
                carry = 0;
                product2 = MultiplyAdd(left.limb0, right.limb2, product2, ref carry);
                product3 = MultiplyAdd(left.limb1, right.limb2, product3, ref carry);
                excess |= carry | left.limb2 | left.limb3;
            }
            if (right.limb3 != 0)
            {
                carry = 0;
                product3 = MultiplyAdd(left.limb0, right.limb3, product3, ref carry);
                excess |= carry | left.limb1 | left.limb2 | left.limb3;
            }
            return new(product3, product2, product1, product0);
        }
    }

    /// <summary>The low limb of <c>left * right + addend + carry</c>, which never exceeds 128 bits; the high limb becomes the carry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong MultiplyAdd(ulong left, ulong right, ulong addend, ref ulong carry)
    {
        unchecked
        {
            var high = Math.BigMul(left, right, out var low);
            low += addend;
            high += low < addend ? 1UL : 0;
            low += carry;
            high += low < carry ? 1UL : 0;
            carry = high;
            return low;
        }
    }
}
