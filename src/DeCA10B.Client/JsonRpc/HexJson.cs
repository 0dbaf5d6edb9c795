using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DeCA10B.Client;

/// <summary>The hexadecimal values of Ethereum's JSON-RPC: quantities without leading zeros, data with two digits a byte.</summary>
static class HexJson
{
    /// <summary>Writes bytes as a property.</summary>
    public static void WriteData(this Utf8JsonWriter json, string property, ReadOnlySpan<byte> bytes)
    {
        json.WritePropertyName(property);
        json.WriteDataValue(bytes);
    }

    /// <summary>Writes bytes as a value.</summary>
    public static void WriteDataValue(this Utf8JsonWriter json, ReadOnlySpan<byte> bytes)
    {
        var length = 2 + 2 * bytes.Length;
        var digits = ArrayPool<byte>.Shared.Rent(length);
        (digits[0], digits[1]) = ((byte)'0', (byte)'x');
        Convert.TryToHexStringLower(bytes, digits.AsSpan(2), out _);
        json.WriteStringValue(digits.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(digits);
    }

    /// <summary>Writes a number as a property.</summary>
    public static void WriteQuantity(this Utf8JsonWriter json, string property, UInt256 value) => json.WriteString(property, Quantity(value));

    /// <summary>Writes a number as a value.</summary>
    public static void WriteQuantityValue(this Utf8JsonWriter json, UInt256 value) => json.WriteStringValue(Quantity(value));

    /// <summary>A number as JSON-RPC spells it.</summary>
    public static string Quantity(UInt256 value) => "0x" + value.ToString("x", null);

    /// <summary>Reads bytes.</summary>
    /// <exception cref="NodeResponseException">The value is something else.</exception>
    public static byte[] ReadData(this JsonElement value)
    {
        // The raw text, so that a megabyte of digits is not first made a string.
        var raw = value.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(value) : default;
        if (raw.Length < 4 || raw[1] != (byte)'0' || raw[2] != (byte)'x') throw Unexpected(value, "0x and hexadecimal digits");
        try
        {
            return Convert.FromHexString(raw[3..^1]);
        }
        catch (FormatException)
        {
            throw Unexpected(value, "0x and hexadecimal digits");
        }
    }

    /// <summary>Reads a number.</summary>
    /// <exception cref="NodeResponseException">The value is something else.</exception>
    public static UInt256 ReadQuantity(this JsonElement value)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.StartsWith("0x", StringComparison.Ordinal) && UInt256.TryParse(text, out var number)
            ? number
            : throw Unexpected(value, "a hexadecimal number");

    /// <summary>Reads a number of at most 64 bits.</summary>
    /// <exception cref="NodeResponseException">The value is something else, or larger.</exception>
    public static ulong ReadUInt64(this JsonElement value)
        => value.ReadQuantity() is var number && number <= ulong.MaxValue ? (ulong)number : throw Unexpected(value, "a number of at most 64 bits");

    /// <summary>Reads 32 bytes.</summary>
    /// <exception cref="NodeResponseException">The value is something else.</exception>
    public static Bytes32 ReadBytes32(this JsonElement value)
        => value.ReadData() is { Length: Bytes32.Size } bytes ? new Bytes32(bytes) : throw Unexpected(value, "32 bytes");

    /// <summary>Reads an address.</summary>
    /// <exception cref="NodeResponseException">The value is something else.</exception>
    public static Address ReadAddress(this JsonElement value)
        => value.ReadData() is { Length: Address.Size } bytes ? new Address(bytes) : throw Unexpected(value, "an address");

    /// <summary>A property that must be there.</summary>
    /// <exception cref="NodeResponseException">It is not.</exception>
    public static JsonElement Member(this JsonElement value, string property)
        => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var member)
            ? member
            : throw Unexpected(value, $"an object with \"{property}\"");

    /// <summary>A property that may be missing or null.</summary>
    public static JsonElement? OptionalMember(this JsonElement value, string property)
        => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    static NodeResponseException Unexpected(JsonElement value, string expected)
    {
        var text = value.ValueKind == JsonValueKind.Undefined ? "nothing" : value.GetRawText();
        return new NodeResponseException($"The node answered {(text.Length > 80 ? text[..80] + "…" : text)} where {expected} was expected.");
    }
}
