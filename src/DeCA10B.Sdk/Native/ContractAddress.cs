using DeCA10B.Hashing;

namespace DeCA10B.Native;

/// <summary>Addresses of created contracts.</summary>
internal static class ContractAddress
{
    /// <summary>The last 20 bytes of keccak(rlp([sender, nonce])), as EIP-161 chains compute it.</summary>
    public static Address Of(Address creator, ulong nonce)
    {
        Span<byte> list = stackalloc byte[31];
        list[1] = 0x80 + 20;
        creator.CopyTo(list[2..]);
        var length = 22 + WriteInteger(list[22..], nonce);
        list[0] = (byte)(0xc0 + length - 1);
        return new Address(Keccak.Hash(list[..length]).ToArray().AsSpan(12));
    }

    private static int WriteInteger(Span<byte> output, ulong value)
    {
        if (value == 0)
        {
            output[0] = 0x80;
            return 1;
        }

        if (value < 0x80)
        {
            output[0] = (byte)value;
            return 1;
        }

        var bytes = (71 - System.Numerics.BitOperations.LeadingZeroCount(value)) / 8;
        output[0] = (byte)(0x80 + bytes);
        for (var index = 0; index < bytes; index++) output[1 + index] = (byte)((value >> (8 * (bytes - 1 - index))) & 0xff);
        return 1 + bytes;
    }
}
