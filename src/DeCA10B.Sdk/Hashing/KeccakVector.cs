using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeCA10B.Hashing;

/// <summary>Keccak-f[1600] in AVX-512: a plane of five lanes in each of five registers; the upper three places of a register hold anything.</summary>
static class KeccakVector
{
    public static bool IsSupported => Avx512F.IsSupported;

    public static void Permute(ref KeccakState state)
    {
        Load(state, out var a, out var b, out var c, out var d, out var e);
        Rounds(ref a, ref b, ref c, ref d, ref e);
        Store(ref state, a, b, c, d, e);
    }

    /// <summary>Mixes in whole blocks, with a permutation after each; the state stays in registers between them.</summary>
    public static void Absorb(ref KeccakState state, ReadOnlySpan<byte> blocks)
    {
        Load(state, out var a, out var b, out var c, out var d, out var e);
        for (; blocks.Length >= KeccakSponge.Rate; blocks = blocks[KeccakSponge.Rate..])
        {
            // 17 lanes: three planes and two places of the fourth. Reading a place too many is harmless, but not behind the block.
            ref var lanes = ref Unsafe.As<byte, ulong>(ref MemoryMarshal.GetReference(blocks));
            a ^= Vector512.LoadUnsafe(ref lanes, 0);
            b ^= Vector512.LoadUnsafe(ref lanes, 5);
            c ^= Vector512.Create(Vector256.LoadUnsafe(ref lanes, 10), Vector256.CreateScalar(Unsafe.Add(ref lanes, 14)));
            d ^= Vector128.LoadUnsafe(ref lanes, 15).ToVector256().ToVector512();
            Rounds(ref a, ref b, ref c, ref d, ref e);
        }
        Store(ref state, a, b, c, d, e);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Rounds(
        ref Vector512<ulong> a, ref Vector512<ulong> b, ref Vector512<ulong> c, ref Vector512<ulong> d, ref Vector512<ulong> e)
    {
        // Iota of one round is left to the next, where it does not lengthen the path to the parities.
        var iota = Vector512<ulong>.Zero;
        foreach (var constant in KeccakPermutation.RoundConstants)
        {
            // Theta: each lane takes the parities of the columns beside it. Rho rotates each lane. Pi's first half turns each plane so that
            // place p holds the lane that moves to plane p; turning the parities alike, beside the planes, keeps the longest path short.
            var parity = Xor(a, b, c) ^ Xor(d, e, iota);
            var p0 = Turn(parity, 0);
            var p1 = Turn(parity, 1);
            var p2 = Turn(parity, 2);
            var p3 = Turn(parity, 3);
            var p4 = Turn(parity, 4);
            var r0 = Rotate(Xor(Turn(a ^ iota, 0), p4, Avx512F.RotateLeft(p1, 1)), 0, 28, 1, 27, 62);
            var r1 = Rotate(Xor(Turn(b, 1), p0, Avx512F.RotateLeft(p2, 1)), 44, 20, 6, 36, 55);
            var r2 = Rotate(Xor(Turn(c, 2), p1, Avx512F.RotateLeft(p3, 1)), 43, 3, 25, 10, 39);
            var r3 = Rotate(Xor(Turn(d, 3), p2, Avx512F.RotateLeft(p4, 1)), 21, 45, 8, 15, 41);
            var r4 = Rotate(Xor(Turn(e, 4), p3, Avx512F.RotateLeft(p0, 1)), 14, 61, 18, 56, 2);
            // Chi runs across the registers now, each of which is a column.
            var c0 = Chi(r0, r1, r2);
            var c1 = Chi(r1, r2, r3);
            var c2 = Chi(r2, r3, r4);
            var c3 = Chi(r3, r4, r0);
            var c4 = Chi(r4, r0, r1);
            // Pi's second half makes columns planes again.
            var even01 = Avx512F.UnpackLow(c0, c1);
            var odd01 = Avx512F.UnpackHigh(c0, c1);
            var even23 = Avx512F.UnpackLow(c2, c3);
            var odd23 = Avx512F.UnpackHigh(c2, c3);
            a = Gather(even01, even23, c4, 0, 0);
            b = Gather(odd01, odd23, c4, 0, 1);
            c = Gather(even01, even23, c4, 2, 2);
            d = Gather(odd01, odd23, c4, 2, 3);
            e = Gather(even01, even23, c4, 4, 4);
            iota = Vector512.CreateScalar(constant);
        }
        a ^= iota;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Load(
        in KeccakState state, out Vector512<ulong> a, out Vector512<ulong> b, out Vector512<ulong> c, out Vector512<ulong> d, out Vector512<ulong> e)
    {
        ref var lanes = ref Unsafe.As<KeccakState, ulong>(ref Unsafe.AsRef(in state));
        a = Vector512.LoadUnsafe(ref lanes, 0);
        b = Vector512.LoadUnsafe(ref lanes, 5);
        c = Vector512.LoadUnsafe(ref lanes, 10);
        d = Vector512.LoadUnsafe(ref lanes, 15);
        // The last plane ends with the state: read the eight lanes that end there and turn them.
        e = Avx512F.PermuteVar8x64(Vector512.LoadUnsafe(ref lanes, 17), Vector512.Create(3ul, 4, 5, 6, 7, 0, 1, 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Store(
        ref KeccakState state, Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c, Vector512<ulong> d, Vector512<ulong> e)
    {
        // In this order each plane overwrites what the one before wrote beyond its five lanes.
        ref var lanes = ref Unsafe.As<KeccakState, ulong>(ref state);
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

    /// <summary>Place p takes the lane at 3p + y modulo 5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Turn(Vector512<ulong> plane, ulong y) =>
        Avx512F.PermuteVar8x64(plane, Vector512.Create(y, (3 + y) % 5, (6 + y) % 5, (9 + y) % 5, (12 + y) % 5, 0, 0, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Rotate(Vector512<ulong> plane, ulong r0, ulong r1, ulong r2, ulong r3, ulong r4) =>
        Avx512F.RotateLeftVariable(plane, Vector512.Create(r0, r1, r2, r3, r4, 0, 0, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ulong> Gather(Vector512<ulong> pair01, Vector512<ulong> pair23, Vector512<ulong> c4, ulong pair, ulong last)
    {
        var four = Avx512F.PermuteVar8x64x2(pair01, Vector512.Create(pair, pair + 1, pair + 8, pair + 9, 0, 0, 0, 0), pair23);
        return Vector512.ConditionalSelect(Vector512.Create(0ul, 0, 0, 0, ulong.MaxValue, 0, 0, 0), Avx512F.PermuteVar8x64(c4, Vector512.Create(last)), four);
    }
}
