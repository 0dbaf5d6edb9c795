namespace DeCA10B.FixedPoint;

static partial class FixedPointMath
{
    /// <summary>The sum of products over the scale, rounded toward zero. A sum of 2^64 products fits 256 bits: of 64 bits with room, of 80 too.</summary>
    /// <exception cref="IndexOutOfRangeException">The lengths differ.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Int256 Dot(ReadOnlySpan<long> left, ReadOnlySpan<long> right, long scale)
    {
        RequireSameLength(left.Length, right.Length);
        unchecked
        {
            // What leaves 128 bits is counted.
            Int128 sum = 0;
            var wraps = 0;
            for (var i = 0; i < left.Length; i++)
            {
                var product = Math.BigMul(left[i], right[i]);
                var next = sum + product;
                if (((sum ^ next) & (product ^ next)) < 0)
                    wraps += product < 0 ? -1 : 1;
                sum = next;
            }
            if (wraps == 0)
                return (Int256)(sum / scale);
            return ((Int256)sum + ((Int256)wraps << 128)) / scale;
        }
    }

    /// <summary>The same of 80 bits.</summary>
    public static Int256 Dot(ReadOnlySpan<Int80> left, ReadOnlySpan<Int80> right, Int256 scale)
    {
        RequireSameLength(left.Length, right.Length);
        var sum = Int256.Zero;
        for (var i = 0; i < left.Length; i++)
            sum = unchecked(sum + (Int256)left[i] * (Int256)right[i]);
        return sum / scale;
    }

    /// <summary>The same of 128 bits, where 256 bits may not hold a sum on the way.</summary>
    public static Int256 Dot(ReadOnlySpan<Int128> left, ReadOnlySpan<Int128> right, Int256 scale)
    {
        RequireSameLength(left.Length, right.Length);
        var sum = Int256.Zero;
        for (var i = 0; i < left.Length; i++)
            sum = checked(sum + unchecked((Int256)left[i] * (Int256)right[i]));
        return sum / scale;
    }

    /// <summary>The same of 256 bits, where 512 bits may not hold a sum on the way.</summary>
    public static Int256 Dot(ReadOnlySpan<Int256> left, ReadOnlySpan<Int256> right, Int256 scale)
    {
        RequireSameLength(left.Length, right.Length);
        var (high, low) = (Int256.Zero, UInt256.Zero);
        for (var i = 0; i < left.Length; i++)
        {
            unchecked
            {
                var upper = (Int256)UInt256.MultiplyWide((UInt256)left[i], (UInt256)right[i], out var lower);
                // A negative factor was taken as 2^256 more than it is.
                if (left[i].IsNegative)
                    upper -= right[i];
                if (right[i].IsNegative)
                    upper -= left[i];
                low += lower;
                if (low < lower)
                    upper += Int256.One;
                high = checked(high + upper);
            }
        }
        var isNegative = high.IsNegative;
        var magnitude = unchecked((UInt256)high);
        if (isNegative)
            (magnitude, low) = unchecked((~magnitude + (low.IsZero ? UInt256.One : UInt256.Zero), UInt256.Zero - low));
        return WithSign(UInt256.DivideWide(magnitude, low, scale.Magnitude, out _), isNegative);
    }

    /// <summary>The same without a sign.</summary>
    public static UInt256 Dot(ReadOnlySpan<UInt256> left, ReadOnlySpan<UInt256> right, UInt256 scale)
    {
        RequireSameLength(left.Length, right.Length);
        var (high, low) = (UInt256.Zero, UInt256.Zero);
        for (var i = 0; i < left.Length; i++)
        {
            var upper = UInt256.MultiplyWide(left[i], right[i], out var lower);
            low = unchecked(low + lower);
            // The high half of a product is 2^256 - 2 at most.
            high = checked(high + (low < lower ? upper + UInt256.One : upper));
        }
        return UInt256.DivideWide(high, low, scale, out _);
    }

    private static void RequireSameLength(int left, int right)
    {
        if (left != right)
            throw new IndexOutOfRangeException("The arrays have different lengths.");
    }
}
