using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace DeCA10B.Chains;

/// <summary>Decodes one custom error of a contract.</summary>
/// <param name="Selector">First four bytes of the Keccak-256 of its signature, big-endian.</param>
/// <param name="Name">Its ABI name.</param>
/// <param name="Decode">Makes the <see cref="IError"/> struct from the ABI-encoded arguments, the selector cut off; throws when they are malformed.</param>
public sealed record ErrorDecoder(uint Selector, string Name, Func<ReadOnlyMemory<byte>, object> Decode);

/// <summary>Revert data and what it says: a custom error, <c>Panic(uint256)</c>, <c>Error(string)</c>, nothing, or something unknown.</summary>
public sealed class RevertReason
{
    /// <summary>Selector of <c>Error(string)</c>, the data of a revert with a text.</summary>
    public const uint ErrorSelector = 0x08c379a0;

    /// <summary>Selector of <c>Panic(uint256)</c>, the data of a failed check that the compiler inserted.</summary>
    public const uint PanicSelector = 0x4e487b71;

    readonly string text;

    RevertReason(ReadOnlyMemory<byte> data, string text, string? name = null, object? error = null, ulong? panicCode = null)
        => (Data, this.text, Name, Error, PanicCode) = (data, text, name, error, panicCode);

    /// <summary>The revert data.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>ABI name of the error: a custom error's, "Panic" or "Error"; null for none and for an unknown one.</summary>
    public string? Name { get; }

    /// <summary>The custom error as its struct, or null.</summary>
    public object? Error { get; }

    /// <summary>The code of a panic, or null.</summary>
    public ulong? PanicCode { get; }

    /// <summary>Reads revert data. Malformed data is reported as unknown, never thrown: it comes from a contract that may be hostile.</summary>
    /// <param name="data">The revert data.</param>
    /// <param name="decoders">The custom errors that the caller knows.</param>
    public static RevertReason Of(ReadOnlyMemory<byte> data, IReadOnlyList<ErrorDecoder> decoders)
    {
        if (data.IsEmpty) return new RevertReason(data, "no revert data (a failed ABI check, an unknown function, value sent to a function that takes none, or out of gas)");
        if (data.Length >= 4)
        {
            var selector = BinaryPrimitives.ReadUInt32BigEndian(data.Span);
            var arguments = data[4..];
            if (selector == PanicSelector && ReadPanic(arguments.Span) is { } code)
                return new RevertReason(data, $"panic 0x{code:x2}, {Describe(code)}", "Panic", panicCode: code);
            if (selector == ErrorSelector && ReadText(arguments.Span) is { } message)
                return new RevertReason(data, message, "Error");
            foreach (var decoder in decoders)
                if (decoder.Selector == selector && TryDecode(decoder, arguments) is { } error)
                    return new RevertReason(data, error.ToString() ?? decoder.Name, decoder.Name, error);
        }
        return new RevertReason(data, "unknown revert data 0x" + Convert.ToHexStringLower(data.Span));
    }

    /// <inheritdoc/>
    public override string ToString() => text;

    static object? TryDecode(ErrorDecoder decoder, ReadOnlyMemory<byte> arguments)
    {
        try
        {
            return decoder.Decode(arguments);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Any contract may revert with these four bytes and nonsense behind them.
            return null;
        }
    }

    static ulong? ReadPanic(ReadOnlySpan<byte> arguments) => arguments.Length == 32 ? ReadUInt64(arguments) : null;

    static string? ReadText(ReadOnlySpan<byte> arguments)
    {
        if (arguments.Length < 64 || ReadUInt64(arguments[..32]) != 32) return null;
        if (ReadUInt64(arguments[32..64]) is not { } length || length > (ulong)(arguments.Length - 64)) return null;
        return Encoding.UTF8.GetString(arguments.Slice(64, (int)length));
    }

    /// <summary>A 32-byte word as a number, or null when it does not fit.</summary>
    static ulong? ReadUInt64(ReadOnlySpan<byte> word)
        => word[..24].ContainsAnyExcept((byte)0) ? null : BinaryPrimitives.ReadUInt64BigEndian(word[24..]);

    /// <summary>The panic codes that Solidity documents.</summary>
    static string Describe(ulong code) => code switch
    {
        0x01 => "assertion failed",
        0x11 => "arithmetic overflow",
        0x12 => "division by zero",
        0x21 => "value out of range for an enum",
        0x22 => "badly encoded storage bytes",
        0x31 => "pop on an empty array",
        0x32 => "array index out of range",
        0x41 => "too much memory",
        0x51 => "call of an uninitialised function",
        _ => string.Create(CultureInfo.InvariantCulture, $"code {code}"),
    };
}
