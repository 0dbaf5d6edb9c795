using System.Text;
using CsCheck;
using DeCA10B.Hashing;
using Org.BouncyCastle.Crypto.Digests;

namespace DeCA10B.Sdk.Tests.Hashing;

public class KeccakTests
{
    [Theory]
    [InlineData("", "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")]
    [InlineData("abc", "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")]
    public void A_known_message_has_its_known_hash(string message, string hash) =>
        Assert.Equal(hash, Keccak.Hash(Encoding.ASCII.GetBytes(message)).ToString());

    [Fact]
    public void Every_length_around_the_blocks_agrees_with_another_implementation()
    {
        var message = new byte[3 * KeccakSponge.Rate + 2];
        new Random(1).NextBytes(message);
        for (var length = 0; length <= message.Length; length++)
            Assert.Equal(Reference(message.AsSpan(0, length)), Keccak.Hash(message.AsSpan(0, length)));
    }

    [Fact]
    public void A_long_message_agrees_with_another_implementation() =>
        Gen.Byte.Array[0, 5_000].Sample(message => Assert.Equal(Reference(message), Keccak.Hash(message)), iter: 200);

    [Fact]
    public void Pieces_hash_like_the_whole() =>
        Gen.Byte.Array[0, 400].Array[0, 6].Sample(pieces =>
        {
            var sponge = new KeccakSponge();
            foreach (var piece in pieces)
                sponge.Absorb(piece);
            Assert.Equal(Keccak.Hash(pieces.SelectMany(piece => piece).ToArray()), sponge.Finish());
        });

    [Fact]
    public void A_copy_taken_after_a_prefix_goes_its_own_way() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Byte.Array[0, 300], Gen.Byte.Array[0, 300]).Sample((prefix, one, other) =>
        {
            var kept = new KeccakSponge();
            kept.Absorb(prefix);
            var first = kept;
            first.Absorb(one);
            var second = kept;
            second.Absorb(other);
            Assert.Equal(Keccak.Hash([.. prefix, .. one]), first.Finish());
            Assert.Equal(Keccak.Hash([.. prefix, .. other]), second.Finish());
            Assert.Equal(Keccak.Hash(prefix), kept.Finish());
            Assert.Equal(kept.Finish(), kept.Finish());
        });

    [Fact]
    public void Every_permutation_gives_the_same_state() => Gen.ULong.Array[25].Sample(lanes =>
    {
        var states = KeccakPermutation.Supported.Select(permutation => Permuted(permutation, lanes)).ToArray();
        Assert.All(states, state => Assert.Equal(states[0], state));
    });

    static ulong[] Permuted(KeccakRounds permutation, ulong[] lanes)
    {
        KeccakState state = default;
        lanes.CopyTo((Span<ulong>)state);
        permutation(ref state);
        return ((ReadOnlySpan<ulong>)state).ToArray();
    }

    // The machine that runs the tests may never choose the scalar rounds for whole blocks.
    [Fact]
    public void Whole_blocks_in_scalar_registers_are_the_same() => Gen.Byte.Array[0, 1_000].Sample(message =>
    {
        var blocks = message.AsSpan(0, message.Length / KeccakSponge.Rate * KeccakSponge.Rate);
        KeccakState scalar = default, chosen = default;
        KeccakScalar.Absorb(ref scalar, blocks);
        KeccakPermutation.Absorb(ref chosen, blocks);
        Assert.Equal(((ReadOnlySpan<ulong>)chosen).ToArray(), ((ReadOnlySpan<ulong>)scalar).ToArray());
    });

    static Bytes32 Reference(ReadOnlySpan<byte> message)
    {
        var digest = new KeccakDigest(256);
        digest.BlockUpdate(message.ToArray(), 0, message.Length);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        return new Bytes32(hash);
    }
}
