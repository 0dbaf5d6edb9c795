using System.Security.Cryptography;
using DeCA10B.Hashing;

namespace DeCA10B.Native;

/// <summary>The functions that the EVM has at addresses of its own (hard fork Osaka). They have no code, and answer calls all the same.</summary>
internal static class Precompiles
{
    private const uint Last = 0x11;
    private const uint Secp256r1 = 0x100;

    // EIP-2537: bytes of the input, and whether it may be a row of such.
    private static readonly (int Length, bool IsRow)[] Bls12381 = [(256, false), (160, true), (512, false), (288, true), (384, true), (64, false), (128, false)];

    /// <summary>Whether the EVM has a function there.</summary>
    public static bool IsOne(Address to) => (UInt256)to is var number && number != default(UInt256) && (number <= (UInt256)Last || number == (UInt256)Secp256r1);

    /// <summary>What the function at an address answers to call data; null when the call fails.</summary>
    /// <exception cref="NotSupportedException">The call data are what it takes, and the native chain does not have it.</exception>
    public static byte[]? Answer(Address to, byte[] data) => (uint)(UInt256)to switch
    {
        0x01 => Signer(new(data)),
        0x02 => SHA256.HashData(data),
        0x03 => [.. new byte[12], .. RipemdHash.Of(data)],
        0x04 => [.. data],
        0x05 => PowerModulo.Of(new(data)),
        0x06 => Bn254.Sum(new(data)),
        0x07 => Bn254.Product(new(data)),
        0x08 when data.Length % 192 != 0 => null,
        0x08 when data.Length == 0 => Word(UInt256.One),
        0x09 => BlakeCompression.Of(data),
        0x0a when data.Length != 192 => null,
        Secp256r1 => Verification(new(data)),
        var number and > 0x0a and <= Last when !Fits(Bls12381[number - 0x0b], data.Length) => null,
        _ => throw new NotSupportedException($"{to} is a function of the EVM itself (a pairing, a commitment or a sum on BLS12-381) that the native chain does not have: try what calls it on an EVM."),
    };

    /// <summary>A word of output.</summary>
    public static byte[] Word(UInt256 value)
    {
        var word = new byte[Bytes32.Size];
        ((Bytes32)value).CopyTo(word);
        return word;
    }

    private static bool Fits((int Length, bool IsRow) shape, int length) => shape.IsRow ? length > 0 && length % shape.Length == 0 : length == shape.Length;

    private static byte[] Signer(CallWords words)
    {
        var parity = words[1];
        var signer = parity <= (UInt256)255u ? SignerRecovery.Of((Bytes32)words[0], (byte)parity, (Bytes32)words[2], (Bytes32)words[3]) : default;
        return signer == default ? [] : Word((UInt256)signer);
    }

    /// <summary>EIP-7951: 1, or nothing when it is no signature.</summary>
    private static byte[] Verification(CallWords words)
    {
        if (words.Length != 160) return [];
        try
        {
            using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = words.Octets(96, 32), Y = words.Octets(128, 32) } });
            return key.VerifyHash(words.Octets(0, 32), words.Octets(32, 64)) ? Word(UInt256.One) : [];
        }
        catch (CryptographicException)
        {
            // No point of the curve.
            return [];
        }
    }
}
