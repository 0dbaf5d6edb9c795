using System.Numerics;

namespace DeCA10B.Native;

/// <summary>The EVM's power modulo a number (EIP-198, with the limit of EIP-7823).</summary>
internal static class PowerModulo
{
    private const uint MostBytes = 1024;

    /// <summary>Three lengths, then base, exponent and modulus; null when one is longer than 1,024 bytes.</summary>
    public static byte[]? Of(CallWords words)
    {
        var limit = (UInt256)MostBytes;
        if (words[0] > limit || words[1] > limit || words[2] > limit) return null;
        var (ofBase, ofExponent, ofModulus) = ((int)words[0], (int)words[1], (int)words[2]);
        var modulus = Number(words, 96 + ofBase + ofExponent, ofModulus);
        // Modulo 0 everything is 0.
        var power = modulus.IsZero ? modulus : BigInteger.ModPow(Number(words, 96, ofBase), Number(words, 96 + ofBase, ofExponent), modulus);
        var octets = power.ToByteArray(isUnsigned: true, isBigEndian: true);
        return ofModulus == 0 ? [] : [.. new byte[ofModulus - octets.Length], .. octets];
    }

    private static BigInteger Number(CallWords words, int start, int length) => new(words.Octets(start, length), isUnsigned: true, isBigEndian: true);
}
