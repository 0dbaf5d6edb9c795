using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using DeCA10B.Hashing;

namespace DeCA10B;

/// <content>What the EVM computes without state: hashes, and sums and products of which only the remainder fits.</content>
public abstract partial class Contract
{
    /// <summary>The Keccak-256 hash of a string's UTF-8.</summary>
    public static Bytes32 Keccak256(string text) => Keccak.Hash(Encoding.UTF8.GetBytes(text ?? ""));

    /// <summary>The SHA-256 hash of a byte string.</summary>
    public static Bytes32 Sha256(ReadOnlySpan<byte> data) => new(SHA256.HashData(data));

    /// <summary>The RIPEMD-160 hash of a byte string: what Bitcoin's addresses are made of.</summary>
    public static Bytes20 Ripemd160(ReadOnlySpan<byte> data) => new(RipemdHash.Of(data));

    /// <summary>Who signed a hash with ECDSA over secp256k1, as the EVM's <c>ecrecover</c> finds out. A signature has a twin, with the other parity and the other <paramref name="s"/>, that is as good: count what was signed, not signatures.</summary>
    /// <param name="hash">What was signed: for a wallet's message the hash with its prefix.</param>
    /// <param name="v">27 or 28.</param>
    /// <param name="r">The first half of the signature.</param>
    /// <param name="s">The second half.</param>
    /// <returns>The signer; the zero address when this is no signature.</returns>
    public static Address RecoverSigner(Bytes32 hash, byte v, Bytes32 r, Bytes32 s) => SignerRecovery.Of(hash, v, r, s);

    /// <summary>(<paramref name="left"/> + <paramref name="right"/>) % <paramref name="modulus"/>, the sum without overflow.</summary>
    /// <exception cref="DivideByZeroException">The modulus is 0; panic 0x12.</exception>
    public static UInt256 AddMod(UInt256 left, UInt256 right, UInt256 modulus) => (UInt256)(((BigInteger)left + (BigInteger)right) % (BigInteger)modulus);

    /// <summary>(<paramref name="left"/> * <paramref name="right"/>) % <paramref name="modulus"/>, the product without overflow.</summary>
    /// <exception cref="DivideByZeroException">The modulus is 0; panic 0x12.</exception>
    public static UInt256 MulMod(UInt256 left, UInt256 right, UInt256 modulus) => (UInt256)((BigInteger)left * (BigInteger)right % (BigInteger)modulus);
}
