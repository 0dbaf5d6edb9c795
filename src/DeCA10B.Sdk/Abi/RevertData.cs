using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace DeCA10B.Abi;

/// <summary>The revert data that Solidity itself makes: <c>Panic(uint256)</c> and <c>Error(string)</c>.</summary>
public static class RevertData
{
    /// <summary>Selector of <c>Panic(uint256)</c>.</summary>
    public const uint PanicSelector = 0x4E48_7B71;

    /// <summary>Selector of <c>Error(string)</c>.</summary>
    public const uint ErrorSelector = 0x08C3_79A0;

    const int SelectorSize = 4;

    /// <summary>A panic: 0x11 overflow, 0x12 division by zero, 0x31 pop of an empty array, 0x32 index out of range.</summary>
    public static byte[] Panic(byte code)
    {
        var data = new byte[SelectorSize + AbiType.WordSize];
        BinaryPrimitives.WriteUInt32BigEndian(data, PanicSelector);
        data[^1] = code;
        return data;
    }

    /// <summary>A reason as <c>require(condition, "reason")</c> gives it.</summary>
    public static byte[] Error(string reason)
    {
        var writer = new AbiWriter(ErrorSelector, AbiTypes.String.HeadSize);
        writer.Write(AbiTypes.String, reason);
        return writer.ToArray();
    }

    /// <summary>Reads a panic's code; false when the data is something else.</summary>
    public static bool TryReadPanic(ReadOnlySpan<byte> data, out byte code)
    {
        var isPanic = HasSelector(data, PanicSelector) && data.Length == SelectorSize + AbiType.WordSize
            && !data[SelectorSize..^1].ContainsAnyExcept((byte)0);
        code = isPanic ? data[^1] : default;
        return isPanic;
    }

    /// <summary>Reads the reason of <c>Error(string)</c>; false when the data is something else.</summary>
    public static bool TryReadReason(ReadOnlySpan<byte> data, [NotNullWhen(true)] out string? reason)
    {
        reason = null;
        if (!HasSelector(data, ErrorSelector))
            return false;
        try
        {
            reason = new AbiReader(data[SelectorSize..]).Read(AbiTypes.String);
            return true;
        }
        catch (AbiDecodingException)
        {
            return false;
        }
    }

    static bool HasSelector(ReadOnlySpan<byte> data, uint selector) =>
        data.Length >= SelectorSize && BinaryPrimitives.ReadUInt32BigEndian(data) == selector;
}
