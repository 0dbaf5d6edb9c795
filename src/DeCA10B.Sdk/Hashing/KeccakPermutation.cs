using System.Runtime.CompilerServices;

namespace DeCA10B.Hashing;

/// <summary>The 25 lanes of 64 bits that Keccak-f[1600] permutes; lane (x, y) is at x + 5y, its bytes little-endian.</summary>
[InlineArray(25)]
struct KeccakState
{
    ulong lane;
}

/// <summary>Changes a state in place.</summary>
delegate void KeccakRounds(ref KeccakState state);

/// <summary>Keccak-f[1600]: 24 rounds of theta, rho, pi, chi and iota (FIPS 202, section 3), by the best instructions there are.</summary>
static class KeccakPermutation
{
    internal static ReadOnlySpan<ulong> RoundConstants =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000,
        0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
        0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    /// <summary>Every implementation that this machine can run, for tests.</summary>
    internal static KeccakRounds[] Supported => KeccakVector.IsSupported ? [KeccakScalar.Permute, KeccakVector.Permute] : [KeccakScalar.Permute];

    public static void Permute(ref KeccakState state)
    {
        if (KeccakVector.IsSupported)
            KeccakVector.Permute(ref state);
        else
            KeccakScalar.Permute(ref state);
    }

    /// <summary>Mixes in whole blocks, with a permutation after each.</summary>
    public static void Absorb(ref KeccakState state, ReadOnlySpan<byte> blocks)
    {
        if (KeccakVector.IsSupported)
            KeccakVector.Absorb(ref state, blocks);
        else
            KeccakScalar.Absorb(ref state, blocks);
    }
}
