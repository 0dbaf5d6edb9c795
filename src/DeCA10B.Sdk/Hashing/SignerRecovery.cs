using System.Globalization;
using System.Numerics;

namespace DeCA10B.Hashing;

/// <summary>Who signed: the public key that an ECDSA signature over secp256k1 belongs to (SEC 1, 4.1.6), as an address. For verifying only: its time depends on its input.</summary>
internal static class SignerRecovery
{
    private static readonly BigInteger Field = (BigInteger.One << 256) - (BigInteger.One << 32) - 977;
    private static readonly BigInteger Order = Field - BigInteger.Parse("432420386565659656852420866390673177326", CultureInfo.InvariantCulture);

    private static readonly JacobianPoint Generator = new(
        BigInteger.Parse("55066263022277343669578718895168534326250603453777594175500187360389116729240", CultureInfo.InvariantCulture),
        BigInteger.Parse("32670510020758816978083085130507043184471273380659243275938904335757337482424", CultureInfo.InvariantCulture),
        BigInteger.One);

    /// <summary>The signer's address; zero when this is no signature.</summary>
    /// <param name="hash">What was signed.</param>
    /// <param name="parity">27 when the y of the signature's point is even, 28 when it is odd.</param>
    /// <param name="r">The x of the signature's point.</param>
    /// <param name="s">The other half of the signature.</param>
    public static Address Of(Bytes32 hash, byte parity, Bytes32 r, Bytes32 s)
    {
        var (x, factor) = (Number(r), Number(s));
        if (parity is not (27 or 28) || x.IsZero || x >= Order || factor.IsZero || factor >= Order) return default;
        var square = ((x * x * x) + 7) % Field;
        var y = BigInteger.ModPow(square, (Field + 1) >> 2, Field);
        if (y * y % Field != square) return default;
        if (y.IsEven != (parity == 27)) y = Field - y;
        // Q = (s R - hash G) / r
        var inverse = BigInteger.ModPow(x, Order - 2, Order);
        var ofGenerator = (Order - (Number(hash) % Order)) * inverse % Order;
        var ofPoint = factor * inverse % Order;
        return JacobianPoint.Sum(Generator, ofGenerator, new(x, y, BigInteger.One), ofPoint) is { IsInfinity: false } key ? AddressOf(key) : default;
    }

    private static BigInteger Number(Bytes32 value) => (BigInteger)(UInt256)value;

    private static Address AddressOf(JacobianPoint key)
    {
        var inverse = BigInteger.ModPow(key.Z, Field - 2, Field);
        var square = inverse * inverse % Field;
        Span<byte> coordinates = stackalloc byte[2 * Bytes32.Size];
        ((Bytes32)(UInt256)(key.X * square % Field)).CopyTo(coordinates);
        ((Bytes32)(UInt256)(key.Y * square * inverse % Field)).CopyTo(coordinates[Bytes32.Size..]);
        Span<byte> hash = stackalloc byte[Bytes32.Size];
        Keccak.Hash(coordinates).CopyTo(hash);
        return new(hash[^Address.Size..]);
    }

    /// <summary>A point of y² = x³ + 7 as (X / Z², Y / Z³): sums need no division.</summary>
    private readonly record struct JacobianPoint(BigInteger X, BigInteger Y, BigInteger Z)
    {
        public bool IsInfinity => Z.IsZero;

        /// <summary>One point times a number plus another times another, bit by bit.</summary>
        public static JacobianPoint Sum(JacobianPoint one, BigInteger times, JacobianPoint other, BigInteger otherTimes)
        {
            var both = one.Plus(other);
            var sum = new JacobianPoint(1, 1, 0);
            for (var bit = 255; bit >= 0; bit--)
            {
                sum = sum.Doubled();
                var (first, second) = (!((times >> bit) & 1).IsZero, !((otherTimes >> bit) & 1).IsZero);
                if (first || second) sum = sum.Plus(first && second ? both : first ? one : other);
            }

            return sum;
        }

        private JacobianPoint Doubled()
        {
            if (IsInfinity) return this;
            var square = Y * Y % Field;
            var middle = 4 * X * square % Field;
            var slope = 3 * X * X % Field;
            var x = Reduced((slope * slope) - (2 * middle));
            return new(x, Reduced((slope * (middle - x)) - (8 * square * square)), 2 * Y * Z % Field);
        }

        private JacobianPoint Plus(JacobianPoint other)
        {
            if (IsInfinity) return other;
            if (other.IsInfinity) return this;
            var (square, otherSquare) = (Z * Z % Field, other.Z * other.Z % Field);
            var (left, right) = (X * otherSquare % Field, other.X * square % Field);
            var (low, high) = (Y * otherSquare % Field * other.Z % Field, other.Y * square % Field * Z % Field);
            if (left == right) return low == high ? Doubled() : new(1, 1, 0);
            var (distance, rise) = (Reduced(right - left), Reduced(high - low));
            var distanceSquare = distance * distance % Field;
            var distanceCube = distanceSquare * distance % Field;
            var middle = left * distanceSquare % Field;
            var x = Reduced((rise * rise) - distanceCube - (2 * middle));
            return new(x, Reduced((rise * (middle - x)) - (low * distanceCube)), Z * other.Z % Field * distance % Field);
        }

        private static BigInteger Reduced(BigInteger value) => value % Field is var rest && rest.Sign < 0 ? rest + Field : rest;
    }
}
