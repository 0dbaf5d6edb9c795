using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeCA10B.Hashing;

/// <summary>Keccak-f[1600] in scalar registers: every lane a local, named by its plane (a to e) and its place in it.</summary>
static class KeccakScalar
{
    // Without tiers: the first hashes of a process are as fast as the last.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Permute(ref KeccakState state)
    {
        ulong a0 = state[0], a1 = state[1], a2 = state[2], a3 = state[3], a4 = state[4];
        ulong b0 = state[5], b1 = state[6], b2 = state[7], b3 = state[8], b4 = state[9];
        ulong c0 = state[10], c1 = state[11], c2 = state[12], c3 = state[13], c4 = state[14];
        ulong d0 = state[15], d1 = state[16], d2 = state[17], d3 = state[18], d4 = state[19];
        ulong e0 = state[20], e1 = state[21], e2 = state[22], e3 = state[23], e4 = state[24];
        foreach (var constant in KeccakPermutation.RoundConstants)
        {
            // Theta: each lane takes the parities of the columns beside it.
            var p0 = a0 ^ b0 ^ c0 ^ d0 ^ e0;
            var p1 = a1 ^ b1 ^ c1 ^ d1 ^ e1;
            var p2 = a2 ^ b2 ^ c2 ^ d2 ^ e2;
            var p3 = a3 ^ b3 ^ c3 ^ d3 ^ e3;
            var p4 = a4 ^ b4 ^ c4 ^ d4 ^ e4;
            var t0 = p4 ^ BitOperations.RotateLeft(p1, 1);
            var t1 = p0 ^ BitOperations.RotateLeft(p2, 1);
            var t2 = p1 ^ BitOperations.RotateLeft(p3, 1);
            var t3 = p2 ^ BitOperations.RotateLeft(p4, 1);
            var t4 = p3 ^ BitOperations.RotateLeft(p0, 1);

            // Rho and pi: each lane is rotated and moves; chi mixes the rows it arrives in. The new plane y' = 2x + 3y takes lane (x, y) at x' = y.
            var a0n = a0 ^ t0;
            var a1n = BitOperations.RotateLeft(b1 ^ t1, 44);
            var a2n = BitOperations.RotateLeft(c2 ^ t2, 43);
            var a3n = BitOperations.RotateLeft(d3 ^ t3, 21);
            var a4n = BitOperations.RotateLeft(e4 ^ t4, 14);
            var b0n = BitOperations.RotateLeft(a3 ^ t3, 28);
            var b1n = BitOperations.RotateLeft(b4 ^ t4, 20);
            var b2n = BitOperations.RotateLeft(c0 ^ t0, 3);
            var b3n = BitOperations.RotateLeft(d1 ^ t1, 45);
            var b4n = BitOperations.RotateLeft(e2 ^ t2, 61);
            var c0n = BitOperations.RotateLeft(a1 ^ t1, 1);
            var c1n = BitOperations.RotateLeft(b2 ^ t2, 6);
            var c2n = BitOperations.RotateLeft(c3 ^ t3, 25);
            var c3n = BitOperations.RotateLeft(d4 ^ t4, 8);
            var c4n = BitOperations.RotateLeft(e0 ^ t0, 18);
            var d0n = BitOperations.RotateLeft(a4 ^ t4, 27);
            var d1n = BitOperations.RotateLeft(b0 ^ t0, 36);
            var d2n = BitOperations.RotateLeft(c1 ^ t1, 10);
            var d3n = BitOperations.RotateLeft(d2 ^ t2, 15);
            var d4n = BitOperations.RotateLeft(e3 ^ t3, 56);
            var e0n = BitOperations.RotateLeft(a2 ^ t2, 62);
            var e1n = BitOperations.RotateLeft(b3 ^ t3, 55);
            var e2n = BitOperations.RotateLeft(c4 ^ t4, 39);
            var e3n = BitOperations.RotateLeft(d0 ^ t0, 41);
            var e4n = BitOperations.RotateLeft(e1 ^ t1, 2);

            a0 = a0n ^ (~a1n & a2n) ^ constant;
            a1 = a1n ^ (~a2n & a3n);
            a2 = a2n ^ (~a3n & a4n);
            a3 = a3n ^ (~a4n & a0n);
            a4 = a4n ^ (~a0n & a1n);
            b0 = b0n ^ (~b1n & b2n);
            b1 = b1n ^ (~b2n & b3n);
            b2 = b2n ^ (~b3n & b4n);
            b3 = b3n ^ (~b4n & b0n);
            b4 = b4n ^ (~b0n & b1n);
            c0 = c0n ^ (~c1n & c2n);
            c1 = c1n ^ (~c2n & c3n);
            c2 = c2n ^ (~c3n & c4n);
            c3 = c3n ^ (~c4n & c0n);
            c4 = c4n ^ (~c0n & c1n);
            d0 = d0n ^ (~d1n & d2n);
            d1 = d1n ^ (~d2n & d3n);
            d2 = d2n ^ (~d3n & d4n);
            d3 = d3n ^ (~d4n & d0n);
            d4 = d4n ^ (~d0n & d1n);
            e0 = e0n ^ (~e1n & e2n);
            e1 = e1n ^ (~e2n & e3n);
            e2 = e2n ^ (~e3n & e4n);
            e3 = e3n ^ (~e4n & e0n);
            e4 = e4n ^ (~e0n & e1n);
        }
        state[0] = a0; state[1] = a1; state[2] = a2; state[3] = a3; state[4] = a4;
        state[5] = b0; state[6] = b1; state[7] = b2; state[8] = b3; state[9] = b4;
        state[10] = c0; state[11] = c1; state[12] = c2; state[13] = c3; state[14] = c4;
        state[15] = d0; state[16] = d1; state[17] = d2; state[18] = d3; state[19] = d4;
        state[20] = e0; state[21] = e1; state[22] = e2; state[23] = e3; state[24] = e4;
    }

    /// <summary>Mixes in whole blocks, with a permutation after each.</summary>
    public static void Absorb(ref KeccakState state, ReadOnlySpan<byte> blocks)
    {
        for (; blocks.Length >= KeccakSponge.Rate; blocks = blocks[KeccakSponge.Rate..])
        {
            for (var i = 0; i < KeccakSponge.Rate / sizeof(ulong); i++)
                state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(blocks[(i * sizeof(ulong))..]);
            Permute(ref state);
        }
    }
}
