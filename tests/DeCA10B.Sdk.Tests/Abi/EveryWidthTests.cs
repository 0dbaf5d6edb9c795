using System.Numerics;
using System.Reflection;
using DeCA10B.Abi;
using DeCA10B.Sdk.Tests.Numbers;

namespace DeCA10B.Sdk.Tests.Abi;

/// <summary>The codec and the packed encoding of every integer width and every length of bytes, found by reflection.</summary>
public class EveryWidthTests
{
    static readonly AbiType[] Codecs = [.. typeof(AbiTypes).GetProperties().Select(property => property.GetValue(null)).OfType<AbiType>()];

    static AbiType CodecOf(string name) => Assert.Single(Codecs, codec => codec.Name == name);

    public static TheoryData<string, bool> Integers() => [.. IntegerKind.All.Select(kind => (kind.Type.Name, kind.IsSigned))];

    public static TheoryData<int> Lengths() => [.. Enumerable.Range(1, 32)];

    [Theory, MemberData(nameof(Integers))]
    public void An_integer_is_a_word_and_nothing_else_is_one(string type, bool isSigned)
    {
        var kind = IntegerKind.Of(type);
        var codec = Assert.Single(Codecs, codec => codec.ValueType == kind.Type);
        Assert.Equal((isSigned ? "int" : "uint") + kind.Bits, codec.Name);
        foreach (var value in IntegerSamples.Boundaries(kind, IntegerKind.Of(isSigned ? "Int256" : "UInt256")))
        {
            var writer = new AbiWriter(32);
            codec.WriteObject(ref writer, kind.Box(value));
            Assert.Equal(Word(value), writer.ToArray());
            Assert.Equal(kind.Box(value), Read(codec, Word(value)));
        }
        foreach (var value in new[] { kind.Max + 1, kind.Min - 1, BigInteger.One << 255, -1 }.Where(value => !kind.Fits(value) && kind.Bits < 256))
            Assert.Throws<AbiDecodingException>(() => Read(codec, Word(value)));
    }

    [Theory, MemberData(nameof(Integers))]
    public void Packed_an_integer_takes_its_width_and_a_word_in_an_array(string type, bool isSigned)
    {
        var kind = IntegerKind.Of(type);
        Assert.Equal(isSigned, kind.IsSigned);
        var values = IntegerSamples.Boundaries(kind);
        var array = Array.CreateInstance(kind.Type, values.Length);
        for (var index = 0; index < values.Length; index++)
        {
            array.SetValue(kind.Box(values[index]), index);
            Assert.Equal(Word(values[index])[(32 - kind.Bits / 8)..], Pack(kind.Type, kind.Box(values[index])));
        }
        // An array of bytes is a byte string.
        if (kind.Type != typeof(byte))
            Assert.Equal(values.SelectMany(Word), Pack(array.GetType(), array));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Bytes_keep_what_they_are_made_of(int length)
    {
        var codec = CodecOf("bytes" + length);
        var bytes = Enumerable.Range(0x7F, length).Select(value => (byte)value).ToArray();
        byte[] word = [.. bytes, .. new byte[32 - length]];
        var value = Read(codec, word);
        var type = value.GetType();
        Assert.Equal("Bytes" + length, type.Name);
        Assert.Equal(bytes, (byte[])type.GetMethod("ToArray")!.Invoke(value, null)!);
        Assert.Equal("0x" + Convert.ToHexStringLower(bytes), value.ToString());
        Assert.Equal(bytes, Pack(type, value));
        var writer = new AbiWriter(32);
        codec.WriteObject(ref writer, value);
        Assert.Equal(word, writer.ToArray());
        var index = type.GetProperty("Item")!;
        for (var at = 0; at < length; at++)
            Assert.Equal(bytes[at], index.GetValue(value, [at]));
        foreach (var at in new[] { length, -1, int.MinValue })
            Assert.IsType<IndexOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => index.GetValue(value, [at])).InnerException);
        var array = Array.CreateInstance(type, 2);
        array.SetValue(value, 1);
        Assert.Equal([.. new byte[32], .. word], Pack(array.GetType(), array));
        if (length == 32)
            return;
        word[^1] = 1;
        Assert.Throws<AbiDecodingException>(() => Read(codec, word));
    }

    [Fact]
    public void Bytes_are_ordered_by_the_first_that_differs_and_shifted_towards_either_end()
    {
        var (low, high) = (Bytes3.Parse("0x00ffff"), Bytes3.Parse("0x010000"));
        Assert.True(low < high && low <= high && high > low && high >= low && low != high);
        Assert.Equal(Bytes3.Parse("0xffff00"), low << 8);
        Assert.Equal(Bytes3.Parse("0x0000ff"), low >> 8);
        Assert.Equal(low, low << 32);
        Assert.Equal(Bytes3.Zero, low >> 31);
        Assert.Equal(Bytes3.Parse("0xff0000"), ~low);
        Assert.Equal(Bytes3.Parse("0x01ffff"), low | high);
        Assert.Equal(Bytes3.Zero, low & high);
        Assert.Equal((UInt24)0xFFFF, (UInt24)low);
        Assert.Equal((Bytes3)(UInt24)0x10000, high);
        Assert.Equal(Bytes32.Parse("0x00ffff" + new string('0', 58)), (Bytes32)low);
        Assert.Equal(low, (Bytes3)(Bytes32)low);
        Assert.Equal(1u << 31, (uint)((Bytes4)1u << 31));
        Assert.Throws<FormatException>(() => Bytes3.Parse("0x0102"));
        Assert.Throws<ArgumentException>(() => new Bytes3([1, 2]));
        Assert.Equal(Bytes32.Parse("0x01" + new string('0', 62)) >> 248, (Bytes32)(UInt256)1);
        Assert.Equal(0xAB, Bytes32.Parse("0x" + new string('0', 62) + "ab")[31]);
    }

    static byte[] Word(BigInteger value)
    {
        var bytes = new byte[32];
        ((UInt256)(value.Sign < 0 ? value + (BigInteger.One << 256) : value)).WriteBigEndian(bytes);
        return bytes;
    }

    static object Read(AbiType codec, byte[] data)
    {
        var reader = new AbiReader(data);
        return codec.ReadObject(ref reader);
    }

    static byte[] Pack(Type type, object value) => (byte[])typeof(Packed).GetMethods().Single(method => method.Name == nameof(Packed.Encode) && method.GetParameters().Length == 1)
        .MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null)!;
}
