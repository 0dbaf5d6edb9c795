using System.Buffers.Binary;
using DeCA10B.Abi;

namespace DeCA10B.Chains;

/// <summary>Decodes one custom error of a contract.</summary>
/// <param name="Selector">First four bytes of the Keccak-256 of its signature, big-endian.</param>
/// <param name="Name">Its ABI name.</param>
/// <param name="Decode">Makes the <see cref="IError"/> struct from the ABI-encoded arguments, the selector cut off; throws when they are malformed.</param>
public sealed record ErrorDecoder(uint Selector, string Name, Func<ReadOnlyMemory<byte>, object> Decode)
{
    /// <summary>Makes the exception with the error's type; null makes one without.</summary>
    internal Func<string, RevertReason, TransactionReceipt?, Exception?, ContractRevertedException>? ExceptionOf { get; private init; }

    /// <summary>A decoder whose error is also a type of exception, <see cref="ContractRevertedException{TError}"/>.</summary>
    /// <param name="selector">First four bytes of the Keccak-256 of its signature, big-endian.</param>
    /// <param name="name">Its ABI name.</param>
    /// <param name="decode">Makes the struct from the ABI-encoded arguments, the selector cut off.</param>
    public static ErrorDecoder Of<TError>(uint selector, string name, Func<ReadOnlyMemory<byte>, TError> decode) where TError : struct, IError =>
        new(selector, name, data => decode(data))
        {
            ExceptionOf = static (function, reason, receipt, cause) => new ContractRevertedException<TError>(function, reason, receipt, cause),
        };
}

/// <summary>Revert data and what it says: a custom error, <c>Panic(uint256)</c>, <c>Error(string)</c>, nothing, or something unknown.</summary>
public sealed class RevertReason
{
    const int SelectorSize = 4;

    readonly string text;

    RevertReason(ReadOnlyMemory<byte> data, string text, string? name = null, object? error = null, PanicCode? panicCode = null)
        => (Data, this.text, Name, Error, PanicCode) = (data, text, name, error, panicCode);

    /// <summary>Makes the exception of the error's type; null where the error is none that has one.</summary>
    internal Func<string, RevertReason, TransactionReceipt?, Exception?, ContractRevertedException>? ExceptionOf { get; private init; }

    /// <summary>The revert data.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>ABI name of the error: a custom error's, "Panic" or "Error"; null for none and for an unknown one.</summary>
    public string? Name { get; }

    /// <summary>The custom error as its struct, or null.</summary>
    public object? Error { get; }

    /// <summary>The code of a panic, or null.</summary>
    public PanicCode? PanicCode { get; }

    /// <summary>Where in the source it reverted, such as <c>Counter.cs:31</c>; empty where the chain did not say.</summary>
    public string FailedAt { get; private init; } = "";

    /// <summary>The same reason, with the place where it came from.</summary>
    internal RevertReason At(string place) => place.Length == 0 ? this : new(Data, text, Name, Error, PanicCode) { ExceptionOf = ExceptionOf, FailedAt = place };

    /// <summary>Reads revert data. Malformed data is reported as unknown, never thrown: it comes from a contract that may be hostile.</summary>
    /// <param name="data">The revert data.</param>
    /// <param name="decoders">The custom errors that the caller knows.</param>
    public static RevertReason Of(ReadOnlyMemory<byte> data, IReadOnlyList<ErrorDecoder> decoders)
    {
        if (data.IsEmpty) return new RevertReason(data, "no revert data (a failed ABI check, an unknown function, value sent to a function that takes none, or out of gas)");
        if (RevertData.TryReadPanic(data.Span, out var code))
            return new RevertReason(data, $"panic 0x{code:x2}, {Describe((PanicCode)code)}", "Panic", panicCode: (PanicCode)code);
        if (RevertData.TryReadReason(data.Span, out var message)) return new RevertReason(data, message, "Error");
        if (data.Length >= SelectorSize)
        {
            var selector = BinaryPrimitives.ReadUInt32BigEndian(data.Span);
            foreach (var decoder in decoders)
                if (decoder.Selector == selector && TryDecode(decoder, data[SelectorSize..]) is { } error)
                    return new RevertReason(data, error.ToString() ?? decoder.Name, decoder.Name, error) { ExceptionOf = decoder.ExceptionOf };
        }
        return new RevertReason(data, "unknown revert data 0x" + Convert.ToHexStringLower(data.Span));
    }

    /// <inheritdoc/>
    public override string ToString() => FailedAt.Length == 0 ? text : $"{text}, at {FailedAt}";

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

    static string Describe(PanicCode code) => code switch
    {
        DeCA10B.PanicCode.Assertion => "assertion failed",
        DeCA10B.PanicCode.Overflow => "arithmetic overflow",
        DeCA10B.PanicCode.DivisionByZero => "division by zero",
        DeCA10B.PanicCode.EnumOutOfRange => "value out of range for an enum",
        DeCA10B.PanicCode.PopOnEmptyArray => "pop on an empty array",
        DeCA10B.PanicCode.IndexOutOfRange => "array index out of range",
        DeCA10B.PanicCode.TooMuchMemory => "too much memory",
        _ => "a code that Solidity's documentation does not list for checks",
    };
}
