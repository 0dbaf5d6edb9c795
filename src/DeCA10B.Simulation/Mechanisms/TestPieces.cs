using DeCA10B.Hashing;
using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>A test set cut into pieces that are committed to: piece i begins at row floor(i * rows / pieces).</summary>
internal sealed class TestPieces
{
    private readonly Address provider;
    private readonly (long[] Rows, Bytes32 Salt)[] pieces;

    /// <param name="test">The rows.</param>
    /// <param name="count">How many pieces.</param>
    /// <param name="provider">Who commits.</param>
    /// <param name="random">Makes the salts.</param>
    public TestPieces(Samples test, int count, Address provider, RandomSource random)
    {
        this.provider = provider;
        pieces = [.. Enumerable.Range(0, count).Select(index => (Rows(test, index * test.Count / count, (index + 1) * test.Count / count), Salts.Next(random)))];
    }

    /// <summary>What is committed to.</summary>
    public Bytes32[] Commitments => [.. pieces.Select((piece, index) => Keccak.Hash(Contract.EncodePacked(provider, (uint)index, piece.Salt, piece.Rows)))];

    /// <summary>A piece as it is revealed.</summary>
    public (long[] Rows, Bytes32 Salt) this[uint index] => pieces[index];

    private static long[] Rows(Samples test, int from, int to)
    {
        var numbers = new List<long>();
        for (var row = from; row < to; row++)
        {
            numbers.Add((long)test.Labels[row]);
            numbers.Add(test.Features[row].Length);
            numbers.AddRange(test.Features[row]);
        }

        return [.. numbers];
    }
}
