using System.Buffers.Binary;
using System.Numerics;
using DeCA10B.Hashing;

namespace DeCA10B;

public readonly partial struct Address
{
    /// <summary>The address of the contract that an account creates (CREATE): the last 20 bytes of keccak256(rlp([creator, nonce])).</summary>
    /// <param name="creator">The creating account.</param>
    /// <param name="nonce">Its nonce before: transactions it has sent, or for a contract 1 + contracts it has created.</param>
    public static Address ForContract(Address creator, ulong nonce)
    {
        // RLP: 0xC0 + length, then each string as 0x80 + length and its bytes; one byte below 0x80 stands for itself.
        Span<byte> list = stackalloc byte[1 + 1 + Size + 9];
        list[1] = 0x80 + Size;
        creator.CopyTo(list[2..]);
        var length = 1 + Size + WriteNonce(list[(2 + Size)..], nonce);
        list[0] = (byte)(0xC0 + length);
        Span<byte> hash = stackalloc byte[Bytes32.Size];
        Keccak.Hash(list[..(1 + length)]).CopyTo(hash);
        return new(hash[^Size..]);
    }

    static int WriteNonce(Span<byte> destination, ulong nonce)
    {
        if (nonce is > 0 and < 0x80)
        {
            destination[0] = (byte)nonce;
            return 1;
        }
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, nonce);
        var significant = bytes[(BitOperations.LeadingZeroCount(nonce) / 8)..];
        destination[0] = (byte)(0x80 + significant.Length);
        significant.CopyTo(destination[1..]);
        return 1 + significant.Length;
    }
}
