using System.Numerics;
using System.Runtime.Intrinsics;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Samples that integers alone decide, for speed and for comparing programs: two classes, a tenth of the features present, and the first hundred features telling the class.</summary>
/// <remarks>
/// All numbers are modulo 2^32, and mix is the last step of MurmurHash3. Sample i, training first and then test, has the label <c>mix(i ^ A5A5A5A5h) &amp; 1</c>, and feature j of F when
/// <c>mix(iF + j + 9E3779B9h)</c> is below a tenth of 2^32, or below three tenths if j is below 100 and has the parity of the label.
/// Rows do not depend on each other, so they are made on all cores with the same result on any number of them.
/// </remarks>
static class SyntheticSet
{
    public const string Name = "synthetic";
    private const uint Rare = 429496730;
    private const uint More = 858993459;
    private const int TellingFeatures = 100;

    public static Dataset Load(DatasetOptions options)
    {
        var (train, test, features) = (options.TrainSize ?? 5000, options.TestSize ?? 1000, options.FeatureCount ?? 1000);
        return new()
        {
            Name = Name,
            Classifications = ["0", "1"],
            Form = SampleForm.Sparse,
            FeatureCount = features,
            Training = Make(0, train, features),
            Test = Make((uint)train, test, features),
        };
    }

    private static Samples Make(uint first, int count, int features)
    {
        uint[][] thresholds = [Thresholds(0, features), Thresholds(1, features)];
        var (rows, labels) = (new long[count][], new ulong[count]);
        Parallel.For(0, count, () => new long[features], (row, _, buffer) =>
        {
            var sample = unchecked(first + (uint)row);
            var label = Mix(sample ^ 0xA5A5A5A5) & 1;
            labels[row] = label;
            rows[row] = buffer[..Present(unchecked(sample * (uint)features + 0x9E3779B9), thresholds[label], buffer)];
            return buffer;
        }, _ => { });
        return new(rows, labels);
    }

    private static uint[] Thresholds(uint label, int features) =>
        [.. Enumerable.Range(0, features).Select(j => j < TellingFeatures && (j & 1) == label ? Rare + More : Rare)];

    /// <summary>Writes the indices of the features that are present, and gives their number.</summary>
    private static int Present(uint start, ReadOnlySpan<uint> thresholds, Span<long> indices)
    {
        var (count, j) = (0, 0);
        for (; j <= thresholds.Length - Vector256<uint>.Count; j += Vector256<uint>.Count)
        {
            var numbers = Vector256.Create(unchecked(start + (uint)j)) + Vector256<uint>.Indices;
            var bits = Vector256.LessThan(Mix(numbers), Vector256.Create(thresholds[j..])).ExtractMostSignificantBits();
            for (; bits != 0; bits &= bits - 1)
                indices[count++] = j + BitOperations.TrailingZeroCount(bits);
        }
        for (; j < thresholds.Length; j++)
            if (Mix(unchecked(start + (uint)j)) < thresholds[j])
                indices[count++] = j;
        return count;
    }

    private static uint Mix(uint h) => MurmurHash3.Finish(h);

    private static Vector256<uint> Mix(Vector256<uint> h)
    {
        h = (h ^ (h >>> 16)) * 0x85EBCA6Bu;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35u;
        return h ^ (h >>> 16);
    }
}
