using System.Buffers.Binary;
using System.Numerics;

namespace DeCA10B.Hashing;

/// <summary>RIPEMD-160 (Dobbertin, Bosselaers, Preneel, 1996), which .NET no longer has and the EVM keeps.</summary>
internal static class RipemdHash
{
    private const int BlockLength = 64;

    // Two lines of five rounds run side by side: which word of the block a step takes and by how much it turns, a digit a step; the right line adds other constants.
    private static readonly Line Left = new(
        ["0123456789abcdef", "74d1a6f3c0952eb8", "3ae49f812706db5c", "19ba08c4d37fe562", "40597c2ae138b6fd"],
        ["befc5879bdef6798", "768db97f7cf9b7dc", "bd67e9dfe8d65c75", "bcefef989e56865c", "9f5b68dc5cdeb856"],
        [0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e]);

    private static readonly Line Right = new(
        ["5e7092b4d6f81a3c", "6b370d5aef8c4912", "f5137e69b8c2a04d", "86413bf05c2d97ae", "cfa4158762de039b"],
        ["899bdff5778beec6", "9df7c89b77c76fdb", "97fb866ecd5edd75", "f58bee6e69c9c5f8", "85c9c5e68d65fdbb"],
        [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0]);

    /// <summary>The hash, 20 bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> message)
    {
        var padded = new byte[((message.Length + 8) / BlockLength * BlockLength) + BlockLength];
        message.CopyTo(padded);
        padded[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt64LittleEndian(padded.AsSpan(padded.Length - 8), (ulong)message.Length * 8);
        uint[] state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
        var block = new uint[16];
        for (var start = 0; start < padded.Length; start += BlockLength)
        {
            for (var index = 0; index < block.Length; index++) block[index] = BinaryPrimitives.ReadUInt32LittleEndian(padded.AsSpan(start + (4 * index)));
            var (left, right) = (Left.Run(state, block, isLeft: true), Right.Run(state, block, isLeft: false));
            state = [.. Enumerable.Range(0, 5).Select(index => unchecked(state[(index + 1) % 5] + left[(index + 2) % 5] + right[(index + 3) % 5]))];
        }

        var hash = new byte[20];
        for (var index = 0; index < state.Length; index++) BinaryPrimitives.WriteUInt32LittleEndian(hash.AsSpan(4 * index), state[index]);
        return hash;
    }

    private sealed record Line(string[] Words, string[] Turns, uint[] Constants)
    {
        public uint[] Run(uint[] state, uint[] block, bool isLeft)
        {
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4]);
            for (var round = 0; round < 5; round++)
            {
                for (var step = 0; step < 16; step++)
                {
                    var sum = unchecked(a + Mixed(isLeft ? round : 4 - round, b, c, d) + block[Digit(Words[round][step])] + Constants[round]);
                    var turned = unchecked(BitOperations.RotateLeft(sum, Digit(Turns[round][step])) + e);
                    (a, b, c, d, e) = (e, turned, b, BitOperations.RotateLeft(c, 10), d);
                }
            }

            return [a, b, c, d, e];
        }

        private static uint Mixed(int function, uint x, uint y, uint z) => function switch
        {
            0 => x ^ y ^ z,
            1 => (x & y) | (~x & z),
            2 => (x | ~y) ^ z,
            3 => (x & z) | (y & ~z),
            _ => x ^ (y | ~z),
        };

        private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10;
    }
}
