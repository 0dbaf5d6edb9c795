using DeCA10B.Hashing;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Math.EC;
using Org.BouncyCastle.Math.EC.Multiplier;

namespace DeCA10B.Client;

/// <summary>Ethereum's curve: keys, ECDSA with the nonces of RFC 6979, and recovery of the signer (SEC 1, section 4.1).</summary>
static class Secp256k1
{
    /// <summary>The curve with its own field arithmetic, many times faster than the general one.</summary>
    static readonly Org.BouncyCastle.Asn1.X9.X9ECParameters Curve = CustomNamedCurves.GetByName("secp256k1");
    static readonly BigInteger Order = Curve.N;
    static readonly BigInteger HalfOrder = Order.ShiftRight(1);

    /// <summary>Whether a number is a private key: 1 to the order less 1.</summary>
    public static bool IsKey(BigInteger secret) => secret.SignValue > 0 && secret.CompareTo(Order) < 0;

    /// <summary>The account of a private key.</summary>
    public static Address AddressOf(BigInteger secret) => AddressOf(Multiply(secret));

    /// <summary>Signs a digest. S is in the lower half, as EIP-2 asks.</summary>
    public static Signature Sign(BigInteger secret, Bytes32 digest)
    {
        var message = digest.ToArray();
        var hash = new BigInteger(1, message);
        var nonces = new HMacDsaKCalculator(new Sha256Digest());
        nonces.Init(Order, secret, message);
        while (true)
        {
            var nonce = nonces.NextK();
            var point = Multiply(nonce).Normalize();
            var x = point.AffineXCoord.ToBigInteger();
            // An abscissa of the order or more, one in 2^127, would need a recovery id that transactions have no room for.
            if (x.SignValue == 0 || x.CompareTo(Order) >= 0) continue;
            var s = nonce.ModInverse(Order).Multiply(hash.Add(secret.Multiply(x))).Mod(Order);
            if (s.SignValue == 0) continue;
            var isOdd = point.AffineYCoord.TestBitZero();
            var isHigh = s.CompareTo(HalfOrder) > 0;
            return new Signature(ToUInt256(x), ToUInt256(isHigh ? Order.Subtract(s) : s), isOdd != isHigh);
        }
    }

    /// <summary>The account that made a signature; null when no key could have.</summary>
    public static Address? Recover(Signature signature, Bytes32 digest)
    {
        var (r, s) = (FromUInt256(signature.R), FromUInt256(signature.S));
        if (!IsKey(r) || !IsKey(s)) return null;
        var compressed = new byte[33];
        compressed[0] = signature.IsOdd ? (byte)3 : (byte)2;
        signature.R.WriteBigEndian(compressed.AsSpan(1));
        ECPoint point;
        try
        {
            point = Curve.Curve.DecodePoint(compressed);
        }
        catch (ArgumentException)
        {
            return null;
        }
        var inverse = r.ModInverse(Order);
        var ofGenerator = inverse.Multiply(new BigInteger(1, digest.ToArray())).Negate().Mod(Order);
        var key = ECAlgorithms.SumOfTwoMultiplies(Curve.G, ofGenerator, point, inverse.Multiply(s).Mod(Order));
        return key.IsInfinity ? null : AddressOf(key);
    }

    static ECPoint Multiply(BigInteger scalar) => new FixedPointCombMultiplier().Multiply(Curve.G, scalar);

    /// <summary>The last 20 bytes of the hash of the point's coordinates.</summary>
    static Address AddressOf(ECPoint key) => new(Keccak.Hash(key.Normalize().GetEncoded(false).AsSpan(1)).ToArray().AsSpan(12));

    static UInt256 ToUInt256(BigInteger value) => UInt256.Parse("0x" + value.ToString(16));

    static BigInteger FromUInt256(UInt256 value) => new(1, ((Bytes32)value).ToArray());
}
