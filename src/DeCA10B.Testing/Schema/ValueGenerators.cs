using System.Numerics;
using CsCheck;

namespace DeCA10B.Testing.Schema;

/// <summary>Random values of a type: boundaries and small values often, everything else sometimes.</summary>
/// <param name="addresses">The accounts in play, from which addresses are mostly taken.</param>
public sealed class ValueGenerators(IReadOnlyList<Address> addresses)
{
    const int LongestArray = 5;

    // One, two, three and four bytes of UTF-8, and lengths on both sides of a storage slot.
    static readonly string[] Texts = ["", "a", "x wins", "ä", "€", "𝒞", "\0", "exactly thirty-one bytes of text", "thirty-one bytes, short string.", new('z', 32), new('y', 65)];

    readonly Gen<object> address = Gen.Frequency(
        (12, Gen.OneOf([.. addresses]).Select(item => (object)item)),
        (1, Gen.Const((object)Address.Zero)),
        (1, Gen.Select(Gen.ULong, Gen.UInt, (high, low) => (object)(Address)(((UInt256)high << 96) | low))));

    /// <summary>The generator of a type.</summary>
    public Gen<object> Of(SolidityType type) => type switch
    {
        SolidityInteger integer => Integer(integer),
        SolidityBool => Gen.Bool.Select(value => (object)value),
        SolidityAddress => address,
        SolidityFixedBytes bytes => Bytes(bytes.Length, bytes.Length),
        SolidityBytes => Gen.Frequency((4, Bytes(0, 8)), (1, Bytes(31, 33)), (1, Bytes(60, 70))),
        SolidityString => Gen.Frequency(
            (3, Gen.OneOf(Texts).Select(value => (object)value)), (2, Gen.Char.AlphaNumeric.Array[0, 40].Select(value => (object)new string(value)))),
        SolidityArray array => Of(array.Element).Array[array.Length ?? 0, array.Length ?? LongestArray].Select(value => (object)value),
        SolidityTuple tuple => Tuple(tuple).Select(value => (object)value),
        _ => throw new NotSupportedException($"There is no generator of {type}."),
    };

    /// <summary>The generator of a tuple, such as a function's arguments.</summary>
    public Gen<object[]> Tuple(SolidityTuple type)
    {
        var none = Gen.Const(Array.Empty<object>());
        return type.Fields.Select(field => Of(field.Type)).Aggregate(none, (before, next) => Gen.Select(before, next, (values, value) => (object[])[.. values, value]));
    }

    static Gen<object> Bytes(int shortest, int longest) => Gen.Byte.Array[shortest, longest].Select(value => (object)value);

    static Gen<object> Integer(SolidityInteger type)
    {
        var boundaries = Boundaries(type);
        var random = Gen.Select(Gen.ULong.Array[4], Gen.Int[1, type.IsSigned ? type.Bits - 1 : type.Bits], Gen.Bool, (limbs, bits, negative) =>
        {
            var number = limbs.Aggregate(BigInteger.Zero, (sum, limb) => (sum << 64) | limb) & ((BigInteger.One << bits) - 1);
            return negative && type.IsSigned ? -number - 1 : number;
        });
        return Gen.Frequency((4, Gen.Int[0, 10].Select(number => (BigInteger)number)), (3, Gen.OneOf(boundaries)), (3, random)).Select(number => (object)number);
    }

    /// <summary>The ends of the range, powers of two between, and their neighbours.</summary>
    static BigInteger[] Boundaries(SolidityInteger type)
    {
        var middles = new[] { 7, 8, 15, 16, 31, 32, 63, 64, 79, 80, 127, 128, 255 }.Where(bits => bits < type.Bits).Select(bits => BigInteger.One << bits).ToArray();
        var centres = middles.Concat(middles.Select(number => -number)).Append(type.Minimum).Append(type.Maximum).Append(BigInteger.Zero);
        return [.. centres.SelectMany(number => new[] { number - 1, number, number + 1 }).Where(number => number >= type.Minimum && number <= type.Maximum).Distinct().Order()];
    }
}
