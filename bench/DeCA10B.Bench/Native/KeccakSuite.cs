using BenchmarkDotNet.Attributes;
using DeCA10B.Hashing;

namespace DeCA10B.Bench.Native;

/// <summary>Keccak-256 of what contracts hash: a word, and the key of a 60-feature sample.</summary>
public class KeccakSuite
{
    /// <summary>60 features of 32 bytes, label, time, author: what the data handler hashes.</summary>
    public const int SampleKeyLength = (60 * 32) + 8 + 32 + 20;

    private readonly byte[] word = new byte[32];
    private readonly byte[] sampleKey = Enumerable.Range(0, SampleKeyLength).Select(index => (byte)index).ToArray();

    [Benchmark(Baseline = true)]
    public Bytes32 A_word_of_32_bytes() => Keccak.Hash(word);

    [Benchmark]
    public Bytes32 A_sample_key_of_1980_bytes() => Keccak.Hash(sampleKey);
}
