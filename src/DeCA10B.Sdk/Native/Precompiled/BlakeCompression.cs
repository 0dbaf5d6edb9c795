using System.Buffers.Binary;
using System.Numerics;

namespace DeCA10B.Native;

/// <summary>The compression function F of BLAKE2b (RFC 7693, 3.2) as EIP-152 gives it: rounds, state, message, offset, and whether this is the last block.</summary>
internal static class BlakeCompression
{
    private const int InputLength = 213;

    // The fractions of the square roots of the first eight primes: RFC 7693, 2.6.
    private static readonly ulong[] Start =
    [
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
        0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
    ];

    // In which order a round takes the message's words, a digit a word: RFC 7693, 2.7.
    private static readonly string[] Orders =
    [
        "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
    ];

    /// <summary>The new state; null when the call data have another length, or the last byte is no truth value.</summary>
    public static byte[]? Of(byte[] data)
    {
        if (data.Length != InputLength || data[^1] > 1) return null;
        var rounds = BinaryPrimitives.ReadUInt32BigEndian(data);
        var state = Words(data.AsSpan(4, 64));
        var message = Words(data.AsSpan(68, 128));
        var offset = Words(data.AsSpan(196, 16));
        ulong[] work = [.. state, .. Start];
        (work[12], work[13]) = (work[12] ^ offset[0], work[13] ^ offset[1]);
        if (data[^1] == 1) work[14] = ~work[14];
        for (var round = 0u; round < rounds; round++) Round(work, message, Orders[round % (uint)Orders.Length]);
        var output = new byte[64];
        for (var index = 0; index < state.Length; index++)
            BinaryPrimitives.WriteUInt64LittleEndian(output.AsSpan(8 * index), state[index] ^ work[index] ^ work[index + 8]);
        return output;
    }

    private static void Round(ulong[] work, ulong[] message, string order)
    {
        for (var column = 0; column < 4; column++) Mix(column, column + 4, column + 8, column + 12, column);
        for (var column = 0; column < 4; column++) Mix(column, 4 + ((column + 1) % 4), 8 + ((column + 2) % 4), 12 + ((column + 3) % 4), column + 4);

        void Mix(int a, int b, int c, int d, int pair)
        {
            unchecked { work[a] += work[b] + message[Digit(order[2 * pair])]; }
            work[d] = BitOperations.RotateRight(work[d] ^ work[a], 32);
            unchecked { work[c] += work[d]; }
            work[b] = BitOperations.RotateRight(work[b] ^ work[c], 24);
            unchecked { work[a] += work[b] + message[Digit(order[(2 * pair) + 1])]; }
            work[d] = BitOperations.RotateRight(work[d] ^ work[a], 16);
            unchecked { work[c] += work[d]; }
            work[b] = BitOperations.RotateRight(work[b] ^ work[c], 63);
        }
    }

    private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10;

    private static ulong[] Words(ReadOnlySpan<byte> octets)
    {
        var words = new ulong[octets.Length / 8];
        for (var index = 0; index < words.Length; index++) words[index] = BinaryPrimitives.ReadUInt64LittleEndian(octets[(8 * index)..]);
        return words;
    }
}
