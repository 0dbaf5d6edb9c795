using System.Globalization;
using System.Numerics;

namespace DeCA10B.Native;

/// <summary>Sums and products on the curve y² = x³ + 3 of EIP-196. The point at infinity is (0, 0).</summary>
internal static class Bn254
{
    private static readonly BigInteger Field = BigInteger.Parse("21888242871839275222246405745257275088696311157297823662689037894645226208583", CultureInfo.InvariantCulture);

    /// <summary>Two points; null when one is none.</summary>
    public static byte[]? Sum(CallWords words) => PointAt(words, 0) is { } left && PointAt(words, 2) is { } right ? Octets(Plus(left, right)) : null;

    /// <summary>A point and a number; null when the point is none.</summary>
    public static byte[]? Product(CallWords words)
    {
        if (PointAt(words, 0) is not { } point) return null;
        var times = (BigInteger)words[2];
        var product = (X: BigInteger.Zero, Y: BigInteger.Zero);
        for (var bit = 255; bit >= 0; bit--)
        {
            product = Plus(product, product);
            if (!((times >> bit) & 1).IsZero) product = Plus(product, point);
        }

        return Octets(product);
    }

    private static (BigInteger X, BigInteger Y)? PointAt(CallWords words, int index)
    {
        var (x, y) = ((BigInteger)words[index], (BigInteger)words[index + 1]);
        if (x >= Field || y >= Field) return null;
        return (x.IsZero && y.IsZero) || ((x * x * x) + 3 - (y * y)) % Field == 0 ? (x, y) : null;
    }

    private static (BigInteger X, BigInteger Y) Plus((BigInteger X, BigInteger Y) left, (BigInteger X, BigInteger Y) right)
    {
        if (left is { X.IsZero: true, Y.IsZero: true }) return right;
        if (right is { X.IsZero: true, Y.IsZero: true }) return left;
        // No point has y = 0, since -3 is no cube of the field: the group's order is odd.
        if (left.X == right.X && left.Y != right.Y) return (BigInteger.Zero, BigInteger.Zero);
        var slope = left == right
            ? 3 * left.X * left.X * Inverse(2 * left.Y)
            : (right.Y - left.Y) * Inverse(right.X - left.X);
        var x = Reduced((slope * slope) - left.X - right.X);
        return (x, Reduced((slope * (left.X - x)) - left.Y));
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Reduced(value), Field - 2, Field);

    private static BigInteger Reduced(BigInteger value) => value % Field is var rest && rest.Sign < 0 ? rest + Field : rest;

    private static byte[] Octets((BigInteger X, BigInteger Y) point) => [.. Precompiles.Word((UInt256)point.X), .. Precompiles.Word((UInt256)point.Y)];
}
