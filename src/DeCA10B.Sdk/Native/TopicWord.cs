using System.ComponentModel;
using DeCA10B.Abi;
using DeCA10B.Hashing;

namespace DeCA10B.Native;

/// <summary>Indexed event arguments as topics.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TopicWord
{
    /// <summary>The word of a value that fits one.</summary>
    public static Bytes32 Of<T>(AbiType<T> type, T value)
    {
        var writer = new AbiWriter(AbiType.WordSize);
        writer.Write(type, value);
        return new(writer.ToArray());
    }

    /// <summary>The hash that stands for an indexed string.</summary>
    public static Bytes32 Of(string value) => Keccak.Hash(System.Text.Encoding.UTF8.GetBytes(value));

    /// <summary>The hash that stands for indexed bytes.</summary>
    public static Bytes32 Of(byte[] value) => Keccak.Hash(value);

    /// <summary>The hash that stands for an indexed struct or array: of its parts, each in whole words, without offsets and lengths.</summary>
    public static Bytes32 OfParts(byte[] parts) => Keccak.Hash(parts);

    /// <summary>The words of a part that has no dynamic parts itself.</summary>
    public static byte[] Words<T>(AbiType<T> type, T value)
    {
        var writer = new AbiWriter(type.HeadSize);
        writer.Write(type, value);
        return writer.ToArray();
    }

    /// <summary>Parts, one after the other.</summary>
    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    /// <summary>A text that is a part, filled up with zeros to whole words.</summary>
    public static byte[] Padded(string value) => Padded(System.Text.Encoding.UTF8.GetBytes(value));

    /// <summary>A byte string that is a part, filled up with zeros to whole words.</summary>
    public static byte[] Padded(byte[] value) => [.. value, .. new byte[(AbiType.WordSize - (value.Length % AbiType.WordSize)) % AbiType.WordSize]];

    /// <summary>Checks that a log entry is of an event.</summary>
    /// <exception cref="AbiDecodingException">It is of another.</exception>
    public static void Check(Chains.Log log, Bytes32 eventTopic, int topics)
    {
        if (log.Topics.Count != topics || log.Topics[0] != eventTopic) throw new AbiDecodingException("The log entry is of another event.");
    }

    /// <summary>Reads a value back from its topic.</summary>
    /// <exception cref="AbiDecodingException">The word is no value of the type.</exception>
    public static T Read<T>(AbiType<T> type, Bytes32 topic) => new AbiReader(topic.ToArray()).Read(type);
}
