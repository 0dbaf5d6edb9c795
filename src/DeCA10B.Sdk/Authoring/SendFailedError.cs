using System.Buffers.Binary;

namespace DeCA10B;

/// <summary>Wei could not be sent.</summary>
public readonly partial record struct SendFailedError : IError
{
    /// <summary>The first four bytes of the Keccak-256 of <c>SendFailed()</c>.</summary>
    public const uint ErrorSelector = 0x81063e51;

    byte[] IError.EncodeError()
    {
        var data = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(data, ErrorSelector);
        return data;
    }

    /// <summary>Reads the error from revert data without its selector, of which there is none.</summary>
    public static SendFailedError DecodeError(ReadOnlyMemory<byte> arguments) => default;
}
