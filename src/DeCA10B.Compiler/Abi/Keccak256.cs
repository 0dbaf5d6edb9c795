using System.Text;

namespace DeCA10B.Compiler.Abi;

/// <summary>Keccak-256 for selectors and event topics: short texts, a few hundred a build.</summary>
public static class Keccak256
{
    private const int Rate = 136;

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    // The walk of rho and pi: lane t + 1 takes lane t's place, rotated by the triangular number.
    private static readonly int[] Lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
    private static readonly int[] Rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    /// <summary>The hash of an ASCII text.</summary>
    public static byte[] Hash(string text)
    {
        var message = Encoding.ASCII.GetBytes(text);
        var padded = new byte[((message.Length / Rate) + 1) * Rate];
        message.CopyTo(padded, 0);
        padded[message.Length] ^= 0x01;
        padded[padded.Length - 1] ^= 0x80;
        var state = new ulong[25];
        for (var block = 0; block < padded.Length; block += Rate)
        {
            for (var lane = 0; lane < Rate / 8; lane++) state[lane] ^= BitConverter.ToUInt64(padded, block + (8 * lane));
            Permute(state);
        }

        var hash = new byte[32];
        for (var lane = 0; lane < 4; lane++) BitConverter.GetBytes(state[lane]).CopyTo(hash, 8 * lane);
        return hash;
    }

    /// <summary>The first four bytes of the hash, the first one the most significant.</summary>
    public static uint Selector(string signature)
    {
        var hash = Hash(signature);
        return ((uint)hash[0] << 24) | ((uint)hash[1] << 16) | ((uint)hash[2] << 8) | hash[3];
    }

    private static void Permute(ulong[] state)
    {
        var column = new ulong[5];
        foreach (var constant in RoundConstants)
        {
            for (var x = 0; x < 5; x++) column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            for (var x = 0; x < 5; x++)
            {
                var parity = column[(x + 4) % 5] ^ Rotate(column[(x + 1) % 5], 1);
                for (var y = 0; y < 25; y += 5) state[x + y] ^= parity;
            }

            var carried = state[1];
            for (var step = 0; step < 24; step++)
            {
                var next = state[Lanes[step]];
                state[Lanes[step]] = Rotate(carried, Rotations[step]);
                carried = next;
            }

            for (var y = 0; y < 25; y += 5)
            {
                Array.Copy(state, y, column, 0, 5);
                for (var x = 0; x < 5; x++) state[x + y] = column[x] ^ (~column[(x + 1) % 5] & column[(x + 2) % 5]);
            }

            state[0] ^= constant;
        }
    }

    private static ulong Rotate(ulong value, int count) => (value << count) | (value >> (64 - count));
}
