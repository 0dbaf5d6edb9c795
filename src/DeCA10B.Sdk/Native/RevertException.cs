using System.Globalization;
using DeCA10B.Abi;

namespace DeCA10B;

/// <summary>A call that reverted, with the revert data that the chain would give.</summary>
public sealed class RevertException : Exception
{
    /// <summary>Creates it from ABI-encoded revert data.</summary>
    /// <param name="revertData">A custom error, <c>Panic(uint256)</c>, <c>Error(string)</c> or nothing.</param>
    /// <param name="cause">The .NET exception behind it, if any.</param>
    public RevertException(ReadOnlyMemory<byte> revertData, Exception? cause = null)
        : base(Describe(revertData.Span, cause), cause) => RevertData = revertData;

    /// <summary>The ABI-encoded revert data.</summary>
    public ReadOnlyMemory<byte> RevertData { get; }

    /// <summary>A revert without data: a decoding error, an unknown function, value sent to a function that takes none.</summary>
    public static RevertException Empty() => new(ReadOnlyMemory<byte>.Empty);

    /// <summary>A revert with <c>Panic(code)</c>.</summary>
    public static RevertException Panic(PanicCode code, Exception? cause = null) => new(Abi.RevertData.Panic((byte)code), cause);

    /// <summary>The revert that the chain would make of a .NET exception thrown by contract code, or null when it has no such meaning and is a fault of the program.</summary>
    public static RevertException? From(Exception exception) => exception switch
    {
        RevertException revert => revert,
        OverflowException => Panic(PanicCode.Overflow, exception),
        DivideByZeroException => Panic(PanicCode.DivisionByZero, exception),
        IndexOutOfRangeException => Panic(PanicCode.IndexOutOfRange, exception),
        OutsideDomainException => new(((IError)default(OutsideDomainError)).EncodeError(), exception),
        // A call of a contract that was never set: there is no code at address zero.
        NullReferenceException => new(ReadOnlyMemory<byte>.Empty, exception),
        AbiDecodingException => new(ReadOnlyMemory<byte>.Empty, exception),
        // The chain's own limits (call depth, gas) end a recursion of calls with empty data as well.
        InsufficientExecutionStackException => new(ReadOnlyMemory<byte>.Empty, exception),
        _ => null,
    };

    private static string Describe(ReadOnlySpan<byte> data, Exception? cause)
    {
        var why = cause is null ? "" : $" ({cause.GetType().Name}: {cause.Message})";
        if (data.IsEmpty) return $"Reverted without data{why}.";
        if (Abi.RevertData.TryReadPanic(data, out var code))
            return string.Create(CultureInfo.InvariantCulture, $"Reverted with Panic(0x{code:x2}){why}.");
        return $"Reverted with 0x{Convert.ToHexStringLower(data)}{why}.";
    }
}
