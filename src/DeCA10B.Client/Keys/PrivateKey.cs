using System.Diagnostics;
using System.Security.Cryptography;
using Org.BouncyCastle.Math;

namespace DeCA10B.Client;

/// <summary>The private key of an account. It never appears in a text, a message or a debugger's window.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PrivateKey
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    readonly BigInteger secret;

    PrivateKey(BigInteger secret)
    {
        this.secret = secret;
        Address = Secp256k1.AddressOf(secret);
    }

    /// <summary>The account.</summary>
    public Address Address { get; }

    /// <summary>Reads 64 hexadecimal digits, with or without 0x.</summary>
    /// <exception cref="FormatException">It is something else, or not in the range of keys; the message does not repeat it.</exception>
    public static PrivateKey Parse(ReadOnlySpan<char> hex)
    {
        var digits = hex.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? hex[2..] : hex;
        Span<byte> bytes = stackalloc byte[32];
        if (digits.Length != 64 || Convert.FromHexString(digits, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
            throw new FormatException("A private key is 64 hexadecimal digits, with or without 0x; this is something else.");
        var key = FromBytes(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    /// <summary>Reads 32 bytes.</summary>
    /// <exception cref="FormatException">They are not in the range of keys.</exception>
    internal static PrivateKey FromBytes(ReadOnlySpan<byte> bytes)
    {
        var secret = new BigInteger(1, bytes.ToArray());
        return Secp256k1.IsKey(secret) ? new PrivateKey(secret) : throw new FormatException("The number is outside the range of private keys of secp256k1.");
    }

    /// <summary>The 32 bytes of the secret, for a keystore file; the caller wipes them.</summary>
    internal byte[] ToBytes()
    {
        var bytes = new byte[32];
        var digits = secret.ToByteArrayUnsigned();
        digits.CopyTo(bytes, bytes.Length - digits.Length);
        CryptographicOperations.ZeroMemory(digits);
        return bytes;
    }

    /// <summary>Reads a key from an environment variable, where it is not in the history of a shell or in a file of a project.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    /// <exception cref="FormatException">It holds no key; the message does not repeat it.</exception>
    public static PrivateKey FromEnvironment(string variable)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? Parse(text.Trim())
            : throw new InvalidOperationException($"The environment variable {variable} is not set. Set it to the private key of the account to send from.");

    /// <summary>A new key from the system's random source.</summary>
    public static PrivateKey Generate()
    {
        while (true)
        {
            var secret = new BigInteger(1, RandomNumberGenerator.GetBytes(32));
            if (Secp256k1.IsKey(secret)) return new PrivateKey(secret);
        }
    }

    /// <summary>Signs a digest with a nonce by RFC 6979: the same digest, the same signature.</summary>
    public Signature Sign(Bytes32 digest) => Secp256k1.Sign(secret, digest);

    /// <summary>Names the account, never the secret.</summary>
    public override string ToString() => $"private key of {Address}";
}
