using DeCA10B.Abi;

namespace DeCA10B.Sdk.Tests.Abi;

/// <summary>One value as a tuple of its own.</summary>
static class Codec
{
    public static byte[] Encode<T>(AbiType<T> type, T value)
    {
        var writer = new AbiWriter(type.HeadSize);
        writer.Write(type, value);
        return writer.ToArray();
    }

    public static T Decode<T>(AbiType<T> type, ReadOnlySpan<byte> data) => new AbiReader(data).Read(type);

    public static void Refuses<T>(AbiType<T> type, byte[] data) => Assert.Throws<AbiDecodingException>(() => Decode(type, data));

    public static void Encodes<T>(AbiType<T> type, T value, byte[] expected)
    {
        Assert.Equal(Convert.ToHexStringLower(expected), Convert.ToHexStringLower(Encode(type, value)));
        Assert.Equal(value, Decode(type, expected));
        Assert.Equal(value, Decode(type, [.. expected, 1, 2, 3]));
    }
}
