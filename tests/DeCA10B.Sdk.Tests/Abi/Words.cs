using System.Globalization;
using System.Numerics;

namespace DeCA10B.Sdk.Tests.Abi;

/// <summary>Encodings written out by hand, a word at a time.</summary>
static class Words
{
    /// <summary>Each item is a number, which becomes a word in two's complement, or hexadecimal digits, which are filled up with zeros at the end.</summary>
    public static byte[] Of(params object[] words) => [.. words.SelectMany(Word)];

    static byte[] Word(object word)
    {
        if (word is string digits)
            return Convert.FromHexString(digits.PadRight((digits.Length + 63) / 64 * 64, '0'));
        var value = BigInteger.Parse(Convert.ToString(word, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
        var bytes = new byte[32];
        bytes.AsSpan().Fill(value.Sign < 0 ? (byte)0xFF : (byte)0);
        var significant = value.ToByteArray(isBigEndian: true);
        significant.AsSpan(Math.Max(0, significant.Length - 32)).CopyTo(bytes.AsSpan(Math.Max(0, 32 - significant.Length)));
        return bytes;
    }
}
