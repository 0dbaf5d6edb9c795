using DeCA10B.Abi;

namespace DeCA10B;

/// <summary>What a fixed-point function reverts with where it has no value: the square root of a negative number, a logarithm of 0 or less, a power of a negative number.</summary>
public readonly record struct OutsideDomainError : IError
{
    /// <summary>The first four bytes of the Keccak-256 of <c>OutsideDomain()</c>.</summary>
    public const uint ErrorSelector = 0x7a73e032;

    byte[] IError.EncodeError() => new AbiWriter(ErrorSelector, 0).ToArray();

    /// <summary>Reads the error from revert data without its selector.</summary>
    public static OutsideDomainError DecodeError(ReadOnlyMemory<byte> arguments)
    {
        _ = arguments;
        return default;
    }
}

/// <summary>A fixed-point function has no value there; in a contract it becomes <see cref="OutsideDomainError"/>.</summary>
public sealed class OutsideDomainException() : ArithmeticException("The function has no value there.");
