using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeCA10B.Hashing;

/// <summary>The 25 lanes of 64 bits that Keccak-f[1600] permutes; lane (x, y) is at x + 5y, its bytes little-endian.</summary>
[InlineArray(25)]
struct KeccakState
{
    ulong lane;
}

/// <summary>Keccak-f[1600]: 24 rounds of theta, rho, pi, chi and iota (FIPS 202, section 3).</summary>
static class KeccakPermutation
{
    static ReadOnlySpan<ulong> RoundConstants =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000,
        0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
        0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    static ReadOnlySpan<byte> Rotations => [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14];

    public static void Permute(ref KeccakState state)
    {
        Span<ulong> parity = stackalloc ulong[5];
        Span<ulong> moved = stackalloc ulong[25];
        foreach (var constant in RoundConstants)
        {
            for (var x = 0; x < 5; x++)
                parity[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            for (var x = 0; x < 5; x++)
                for (var y = 0; y < 5; y++)
                {
                    var lane = state[x + 5 * y] ^ parity[(x + 4) % 5] ^ BitOperations.RotateLeft(parity[(x + 1) % 5], 1);
                    moved[y + 5 * ((2 * x + 3 * y) % 5)] = BitOperations.RotateLeft(lane, Rotations[x + 5 * y]);
                }
            for (var y = 0; y < 25; y += 5)
                for (var x = 0; x < 5; x++)
                    state[x + y] = moved[x + y] ^ (~moved[(x + 1) % 5 + y] & moved[(x + 2) % 5 + y]);
            state[0] ^= constant;
        }
    }
}
