using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeCA10B.Hashing;

/// <summary>Keccak-f[1600] in AVX-512: a plane of five lanes in each of five registers; the upper three places of a register hold anything.</summary>
static class KeccakVector
{
    const int Width = 8;

    public static bool IsSupported => Avx512F.IsSupported;

    // Rows of eight, read into registers before the rounds. As constants in the code they would be loaded again in every round, and how fast
    // that is would depend on where the JIT happens to put them.
    static ReadOnlySpan<ulong> Tables =>
    [
        // Turns: place p of turn y takes the lane at 3p + y modulo 5.
        0, 3, 1, 4, 2, 0, 0, 0,
        1, 4, 2, 0, 3, 0, 0, 0,
        2, 0, 3, 1, 4, 0, 0, 0,
        3, 1, 4, 2, 0, 0, 0, 0,
        4, 2, 0, 3, 1, 0, 0, 0,
        // Rho's rotations of the planes after their turn.
        0, 28, 1, 27, 62, 0, 0, 0,
        44, 20, 6, 36, 55, 0, 0, 0,
        43, 3, 25, 10, 39, 0, 0, 0,
        21, 45, 8, 15, 41, 0, 0, 0,
        14, 61, 18, 56, 2, 0, 0, 0,
        // Two places of each of two registers, one after the other.
        0, 1, 8, 9, 0, 0, 0, 0,
        2, 3, 10, 11, 0, 0, 0, 0,
        4, 5, 12, 13, 0, 0, 0, 0,
        // The fifth place.
        0, 0, 0, 0, ulong.MaxValue, 0, 0, 0,
        // The last five of eight places first.
        3, 4, 5, 6, 7, 0, 1, 2,
    ];

    static readonly byte[] EmptyBlock = new byte[KeccakSponge.Rate];

    public static void Permute(ref KeccakState state) => Absorb(ref state, EmptyBlock);

    /// <summary>Mixes in whole blocks, with a permutation after each; the state stays in registers between them.</summary>
    // Without tiers: the first hashes of a process are as fast as the last.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Absorb(ref KeccakState state, ReadOnlySpan<byte> blocks)
    {
        ref var tables = ref MemoryMarshal.GetReference(Tables);
        var turn0 = Vector512.LoadUnsafe(ref tables, 0 * Width);
        var turn1 = Vector512.LoadUnsafe(ref tables, 1 * Width);
        var turn2 = Vector512.LoadUnsafe(ref tables, 2 * Width);
        var turn3 = Vector512.LoadUnsafe(ref tables, 3 * Width);
        var turn4 = Vector512.LoadUnsafe(ref tables, 4 * Width);
        var rho0 = Vector512.LoadUnsafe(ref tables, 5 * Width);
        var rho1 = Vector512.LoadUnsafe(ref tables, 6 * Width);
        var rho2 = Vector512.LoadUnsafe(ref tables, 7 * Width);
        var rho3 = Vector512.LoadUnsafe(ref tables, 8 * Width);
        var rho4 = Vector512.LoadUnsafe(ref tables, 9 * Width);
        var pair0 = Vector512.LoadUnsafe(ref tables, 10 * Width);
        var pair2 = Vector512.LoadUnsafe(ref tables, 11 * Width);
        var pair4 = Vector512.LoadUnsafe(ref tables, 12 * Width);
        var fifth = Vector512.LoadUnsafe(ref tables, 13 * Width);

        ref var lanes = ref Unsafe.As<KeccakState, ulong>(ref state);
        var a = Vector512.LoadUnsafe(ref lanes, 0);
        var b = Vector512.LoadUnsafe(ref lanes, 5);
        var c = Vector512.LoadUnsafe(ref lanes, 10);
        var d = Vector512.LoadUnsafe(ref lanes, 15);
        // The last plane ends with the state: read the eight lanes that end there and turn them.
        var e = Avx512F.PermuteVar8x64(Vector512.LoadUnsafe(ref lanes, 17), Vector512.LoadUnsafe(ref tables, 14 * Width));
        for (; blocks.Length >= KeccakSponge.Rate; blocks = blocks[KeccakSponge.Rate..])
        {
            // 17 lanes: three planes and two places of the fourth. Reading a place too many is harmless, but not behind the block.
            ref var block = ref Unsafe.As<byte, ulong>(ref MemoryMarshal.GetReference(blocks));
            a ^= Vector512.LoadUnsafe(ref block, 0);
            b ^= Vector512.LoadUnsafe(ref block, 5);
            c ^= Vector512.Create(Vector256.LoadUnsafe(ref block, 10), Vector256.CreateScalar(Unsafe.Add(ref block, 14)));
            d ^= Vector128.LoadUnsafe(ref block, 15).ToVector256().ToVector512();

            // Iota of one round is left to the next, where it does not lengthen the path to the parities.
            var iota = Vector512<ulong>.Zero;
            foreach (var constant in KeccakPermutation.RoundConstants)
            {
                // Theta: each lane takes the parities of the columns beside it. Rho rotates each lane. Pi's first half turns each plane so that
                // place p holds the lane that moves to plane p; turning the parities alike, beside the planes, keeps the longest path short.
                var parity = Xor(a, b, c) ^ Xor(d, e, iota);
                var p0 = Avx512F.PermuteVar8x64(parity, turn0);
                var p1 = Avx512F.PermuteVar8x64(parity, turn1);
                var p2 = Avx512F.PermuteVar8x64(parity, turn2);
                var p3 = Avx512F.PermuteVar8x64(parity, turn3);
                var p4 = Avx512F.PermuteVar8x64(parity, turn4);
                var r0 = Avx512F.RotateLeftVariable(Xor(Avx512F.PermuteVar8x64(a ^ iota, turn0), p4, Avx512F.RotateLeft(p1, 1)), rho0);
                var r1 = Avx512F.RotateLeftVariable(Xor(Avx512F.PermuteVar8x64(b, turn1), p0, Avx512F.RotateLeft(p2, 1)), rho1);
                var r2 = Avx512F.RotateLeftVariable(Xor(Avx512F.PermuteVar8x64(c, turn2), p1, Avx512F.RotateLeft(p3, 1)), rho2);
                var r3 = Avx512F.RotateLeftVariable(Xor(Avx512F.PermuteVar8x64(d, turn3), p2, Avx512F.RotateLeft(p4, 1)), rho3);
                var r4 = Avx512F.RotateLeftVariable(Xor(Avx512F.PermuteVar8x64(e, turn4), p3, Avx512F.RotateLeft(p0, 1)), rho4);

                // Chi runs across the registers now, each of which is a column.
                var c0 = Chi(r0, r1, r2);
                var c1 = Chi(r1, r2, r3);
                var c2 = Chi(r2, r3, r4);
                var c3 = Chi(r3, r4, r0);
                var c4 = Chi(r4, r0, r1);

                // Pi's second half makes columns planes again. The fifth place of turn y is the lane at 2 + y.
                var even01 = Avx512F.UnpackLow(c0, c1);
                var odd01 = Avx512F.UnpackHigh(c0, c1);
                var even23 = Avx512F.UnpackLow(c2, c3);
                var odd23 = Avx512F.UnpackHigh(c2, c3);
                a = Choose(fifth, Avx512F.PermuteVar8x64(c4, turn3), Avx512F.PermuteVar8x64x2(even01, pair0, even23));
                b = Choose(fifth, Avx512F.PermuteVar8x64(c4, turn4), Avx512F.PermuteVar8x64x2(odd01, pair0, odd23));
                c = Choose(fifth, Avx512F.PermuteVar8x64(c4, turn0), Avx512F.PermuteVar8x64x2(even01, pair2, even23));
                d = Choose(fifth, Avx512F.PermuteVar8x64(c4, turn1), Avx512F.PermuteVar8x64x2(odd01, pair2, odd23));
                e = Choose(fifth, Avx512F.PermuteVar8x64(c4, turn2), Avx512F.PermuteVar8x64x2(even01, pair4, even23));
                iota = Vector512.CreateScalar(constant);
            }
            a ^= iota;
        }
        // In this order each plane overwrites what the one before wrote beyond its five lanes.
        a.StoreUnsafe(ref lanes, 0);
        b.StoreUnsafe(ref lanes, 5);
        c.StoreUnsafe(ref lanes, 10);
        d.StoreUnsafe(ref lanes, 15);
        e.GetLower().StoreUnsafe(ref lanes, 20);
        Unsafe.Add(ref lanes, 24) = e.GetElement(4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Xor(Vector512<ulong> x, Vector512<ulong> y, Vector512<ulong> z) => Avx512F.TernaryLogic(x, y, z, 0x96);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Chi(Vector512<ulong> x, Vector512<ulong> y, Vector512<ulong> z) => Avx512F.TernaryLogic(x, y, z, 0xD2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Choose(Vector512<ulong> mask, Vector512<ulong> x, Vector512<ulong> y) => Avx512F.TernaryLogic(mask, x, y, 0xCA);
}
