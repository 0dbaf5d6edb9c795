using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>MurmurHash3, the variant for x86 with 32 bits (A. Appleby): fast, well mixed, not for secrets.</summary>
public static class MurmurHash3
{
    private const uint C1 = 0xCC9E2D51;
    private const uint C2 = 0x1B873593;

    /// <summary>The hash of a text's UTF-8 bytes, seed 0.</summary>
    /// <param name="text">The text.</param>
    public static uint Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Hash(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The hash of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="seed">Another seed gives another hash.</param>
    public static uint Hash(ReadOnlySpan<byte> bytes, uint seed = 0)
    {
        unchecked
        {
            var h = seed;
            var rest = bytes;
            for (; rest.Length >= 4; rest = rest[4..])
                h = BitOperations.RotateLeft(h ^ Mixed(BinaryPrimitives.ReadUInt32LittleEndian(rest)), 13) * 5 + 0xE6546B64;
            var last = 0u;
            for (var i = rest.Length - 1; i >= 0; i--)
                last = last << 8 | rest[i];
            return Finish(h ^ Mixed(last) ^ (uint)bytes.Length);
        }
    }

    /// <summary>The last step: every bit of the input moves every bit of the result.</summary>
    /// <param name="h">The number to mix.</param>
    public static uint Finish(uint h)
    {
        unchecked
        {
            h = (h ^ (h >> 16)) * 0x85EBCA6B;
            h = (h ^ (h >> 13)) * 0xC2B2AE35;
            return h ^ (h >> 16);
        }
    }

    private static uint Mixed(uint k) => unchecked(BitOperations.RotateLeft(k * C1, 15) * C2);
}
