using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace DeCA10B.Simulation;

/// <summary>A stream of random numbers that a seed decides: xoshiro256**, whose state SplitMix64 fills. The same numbers on every machine.</summary>
/// <remarks>Not for secrets, and not for several threads at once: give each a stream of its own with <see cref="Fork"/>.</remarks>
public sealed class RandomSource
{
    private ulong s0, s1, s2, s3;

    /// <summary>The stream of a seed.</summary>
    /// <param name="seed">Any number; 0 is as good as another.</param>
    public RandomSource(ulong seed)
    {
        Seed = seed;
        var state = seed;
        (s0, s1, s2, s3) = (SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state));
    }

    /// <summary>The stream of a whole state, to compare with published numbers.</summary>
    internal RandomSource(ulong s0, ulong s1, ulong s2, ulong s3) => (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);

    /// <summary>What the stream was made from.</summary>
    public ulong Seed { get; }

    /// <summary>A stream of its own for one purpose: it depends on the seed and the name, not on what has been drawn so far.</summary>
    /// <param name="name">What it is for; streams of different names have nothing to do with each other.</param>
    public RandomSource Fork(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new byte[sizeof(ulong) + Encoding.UTF8.GetByteCount(name)];
        BinaryPrimitives.WriteUInt64LittleEndian(text, Seed);
        Encoding.UTF8.GetBytes(name, text.AsSpan(sizeof(ulong)));
        return new(BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(text)));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = BitOperations.RotateLeft(s3, 45);
            return result;
        }
    }

    /// <summary>A whole number from 0 to below a bound, each equally likely.</summary>
    /// <param name="exclusive">The bound, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public int NextInt(int exclusive)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exclusive, 1);
        var bound = (ulong)exclusive;
        // Lemire: the high half of a product; the few products that would favour some numbers are drawn again.
        var high = Math.BigMul(NextUInt64(), bound, out var low);
        if (low < bound)
        {
            var threshold = unchecked(0UL - bound) % bound;
            while (low < threshold)
                high = Math.BigMul(NextUInt64(), bound, out low);
        }
        return (int)high;
    }

    /// <summary>A number from 0 to below 1: a multiple of 2^-53, each equally likely.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the standard normal distribution: mean 0, standard deviation 1, within 8.3 of 0.</summary>
    /// <remarks>One draw of 64 bits each, turned by the inverse of the distribution function (Wichura, AS 241), correct to about 15 digits.</remarks>
    public double NextNormal() => InverseNormal.At((long)(2 * (NextUInt64() >> 12) + 1));

    /// <summary>Brings items into a random order, each order equally likely (Fisher and Yates, from the end).</summary>
    /// <param name="items">What is reordered in place.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>SplitMix64: the next number of its stream.</summary>
    internal static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
