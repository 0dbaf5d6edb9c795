using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>Hash codes of fixed-size values: a few instructions, the same in every process.</summary>
static class LimbHash
{
    // The golden ratio's fraction as an odd 64-bit number spreads neighbouring keys over the high half.
    const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ulong a, ulong b) => Fold(a ^ BitOperations.RotateLeft(b, 23));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ulong a, ulong b, ulong c, ulong d) => Fold(
        a ^ BitOperations.RotateLeft(b, 23) ^ BitOperations.RotateLeft(c, 41) ^ BitOperations.RotateLeft(d, 53));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Fold(ulong mixed) => unchecked((int)((mixed * Spread) >> 32));
}
