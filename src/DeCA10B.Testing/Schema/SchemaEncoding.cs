using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace DeCA10B.Testing.Schema;

/// <summary>The ABI encoding of normalized values (Contract ABI specification, "Formal Specification of the Encoding").</summary>
public static class SchemaEncoding
{
    const int Word = 32;

    /// <summary>Selector and arguments.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">Its normalized arguments.</param>
    public static byte[] EncodeCall(SchemaFunction function, object[] arguments)
    {
        var selector = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(selector, function.Selector);
        return [.. selector, .. Encode(function.Inputs, arguments)];
    }

    /// <summary>A tuple's encoding, without an offset to it.</summary>
    public static byte[] Encode(SolidityTuple type, object[] values)
    {
        var output = new MemoryStream();
        Write(output, [.. type.Fields.Select(field => field.Type)], values);
        return output.ToArray();
    }

    /// <summary>Reads a tuple.</summary>
    /// <exception cref="FormatException">The bytes are no encoding of it.</exception>
    public static object[] Decode(SolidityTuple type, ReadOnlySpan<byte> data) => ReadMany(data, 0, [.. type.Fields.Select(field => field.Type)]);

    /// <summary>Reads a value at the start of some bytes, such as an indexed argument in its topic.</summary>
    /// <exception cref="FormatException">The bytes are no encoding of it.</exception>
    public static object DecodeValue(SolidityType type, ReadOnlySpan<byte> data) => ReadMany(data, 0, [type])[0];

    /// <summary>The word of a value that fits one.</summary>
    public static UInt256 WordOf(SolidityType type, object value) => value switch
    {
        bool flag => flag ? 1u : 0u,
        Address address => (UInt256)address,
        BigInteger number => Integers.Word(number),
        byte[] bytes => UInt256.ReadBigEndian([.. bytes, .. new byte[Word - bytes.Length]]),
        _ => throw new ArgumentException($"{type} does not fit a word."),
    };

    static void Write(MemoryStream output, SolidityType[] types, object[] values)
    {
        var start = output.Length;
        var tailStart = types.Sum(type => type.HeadSize);
        var tails = new MemoryStream();
        for (var index = 0; index < types.Length; index++)
        {
            if (types[index].IsDynamic)
            {
                WriteWord(output, (UInt256)(BigInteger)(tailStart + tails.Length));
                WriteBody(tails, types[index], values[index]);
            }
            else WriteBody(output, types[index], values[index]);
        }

        if (output.Length - start != tailStart) throw new InvalidOperationException("The heads of a tuple have another size than its types say.");
        tails.WriteTo(output);
    }

    static void WriteBody(MemoryStream output, SolidityType type, object value)
    {
        switch (type)
        {
            case SolidityString or SolidityBytes:
                var bytes = value as byte[] ?? Encoding.UTF8.GetBytes((string)value);
                WriteWord(output, (uint)bytes.Length);
                output.Write(bytes);
                output.Write(new byte[(Word - bytes.Length % Word) % Word]);
                break;
            case SolidityArray array:
                var elements = (object[])value;
                if (array.Length is null) WriteWord(output, (uint)elements.Length);
                Write(output, Repeat(array.Element, elements.Length), elements);
                break;
            case SolidityTuple tuple:
                Write(output, [.. tuple.Fields.Select(field => field.Type)], (object[])value);
                break;
            default:
                WriteWord(output, WordOf(type, value));
                break;
        }
    }

    static void WriteWord(MemoryStream output, UInt256 word)
    {
        Span<byte> bytes = stackalloc byte[Word];
        word.WriteBigEndian(bytes);
        output.Write(bytes);
    }

    static object[] ReadMany(ReadOnlySpan<byte> data, int start, SolidityType[] types)
    {
        var values = new object[types.Length];
        var head = start;
        for (var index = 0; index < types.Length; index++)
        {
            var type = types[index];
            values[index] = ReadBody(data, type.IsDynamic ? start + ReadLength(data, head) : head, type);
            head += type.HeadSize;
        }

        return values;
    }

    static object ReadBody(ReadOnlySpan<byte> data, int at, SolidityType type)
    {
        switch (type)
        {
            case SolidityString: return Encoding.UTF8.GetString(Slice(data, at + Word, ReadLength(data, at)));
            case SolidityBytes: return Slice(data, at + Word, ReadLength(data, at)).ToArray();
            case SolidityTuple tuple: return ReadMany(data, at, [.. tuple.Fields.Select(field => field.Type)]);
            case SolidityArray { Length: { } length } array: return ReadMany(data, at, Repeat(array.Element, length));
            case SolidityArray array:
                var count = ReadLength(data, at);
                _ = Slice(data, at + Word, count);
                return ReadMany(data, at + Word, Repeat(array.Element, count));
            case SolidityFixedBytes bytes: return Slice(data, at, Word)[..bytes.Length].ToArray();
            case SolidityBool: return !UInt256.ReadBigEndian(Slice(data, at, Word)).IsZero;
            case SolidityAddress: return (Address)UInt256.ReadBigEndian(Slice(data, at, Word));
            case SolidityInteger integer: return new BigInteger(Slice(data, at, Word), isUnsigned: !integer.IsSigned, isBigEndian: true);
            default: throw new FormatException($"{type} cannot be read.");
        }
    }

    static SolidityType[] Repeat(SolidityType type, int count)
    {
        var types = new SolidityType[count];
        Array.Fill(types, type);
        return types;
    }

    static int ReadLength(ReadOnlySpan<byte> data, int at)
    {
        var word = UInt256.ReadBigEndian(Slice(data, at, Word));
        return word <= (UInt256)(uint)data.Length ? (int)(uint)word : throw new FormatException("An offset or length points behind the data.");
    }

    static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> data, int at, int length) =>
        at >= 0 && length >= 0 && at <= data.Length - length ? data.Slice(at, length) : throw new FormatException("The data is too short.");
}
