namespace DeCA10B.Contracts;

/// <summary>How sure a model is of one of two possibilities.</summary>
[ContractLibrary]
public static class Sureness
{
    /// <summary>(first - second) / (first + second), scale 1e9, rounded toward zero: from -1e9 to 1e9; 0 when both are 0.</summary>
    /// <param name="first">What speaks for it, below 2^224.</param>
    /// <param name="second">What speaks against it, below 2^224.</param>
    public static Int256 Of(UInt256 first, UInt256 second)
    {
        if (first == second) return 0;
        return ((Int256)first - (Int256)second) * 1_000_000_000 / (Int256)(first + second);
    }

    /// <summary>The same of mantissas with exponents: mantissa * 2^(64 * exponent), each mantissa 0 or from 2^128 on and below 2^192. What the smaller one loses is less than 2^-64 of the larger.</summary>
    /// <param name="first">What speaks for it.</param>
    /// <param name="firstExponent">Its exponent.</param>
    /// <param name="second">What speaks against it.</param>
    /// <param name="secondExponent">Its exponent.</param>
    public static Int256 Of(UInt256 first, Int256 firstExponent, UInt256 second, Int256 secondExponent)
    {
        if (first == 0 || second == 0 || firstExponent == secondExponent) return Of(first, second);
        if (firstExponent > secondExponent) return Of(first, Lowered(second, firstExponent - secondExponent));
        return Of(Lowered(first, secondExponent - firstExponent), second);
    }

    static UInt256 Lowered(UInt256 mantissa, Int256 steps) => steps > 2 ? 0 : mantissa >> ((int)steps * 64);
}
