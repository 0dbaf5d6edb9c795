using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace DeCA10B.Client;

/// <summary>scrypt (RFC 7914). The published test vector of keystore files has a cost that libraries refuse: 2^18 with blocks of 128 bytes, for which the RFC sets the limit 2^16.</summary>
static class Scrypt
{
    const int WordsPerSalsa = 16;

    /// <summary>Derives a key.</summary>
    /// <param name="password">The password.</param>
    /// <param name="salt">The salt.</param>
    /// <param name="cost">n: how many blocks are kept in memory; a power of two.</param>
    /// <param name="blockSize">r: 128 bytes a unit.</param>
    /// <param name="parallelism">p: how often it is done, one after the other here.</param>
    /// <param name="length">Bytes wanted.</param>
    public static byte[] Derive(byte[] password, byte[] salt, int cost, int blockSize, int parallelism, int length)
    {
        var blockBytes = 128 * blockSize;
        var blocks = Rfc2898DeriveBytes.Pbkdf2(password, salt, 1, HashAlgorithmName.SHA256, blockBytes * parallelism);
        var memory = GC.AllocateUninitializedArray<uint>(checked(cost * (blockBytes / sizeof(uint))));
        for (var index = 0; index < parallelism; index++) Mix(blocks.AsSpan(index * blockBytes, blockBytes), memory, cost);
        Array.Clear(memory);
        return Rfc2898DeriveBytes.Pbkdf2(password, blocks, 1, HashAlgorithmName.SHA256, length);
    }

    /// <summary>scryptROMix: fills the memory with what the block becomes, then reads it back in an order that only the block tells.</summary>
    static void Mix(Span<byte> bytes, uint[] memory, int cost)
    {
        var words = bytes.Length / sizeof(uint);
        var block = new uint[words];
        var next = new uint[words];
        for (var index = 0; index < words; index++) block[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(sizeof(uint) * index)..]);
        for (var step = 0; step < cost; step++)
        {
            block.CopyTo(memory, step * words);
            MixBlock(block, next);
            (block, next) = (next, block);
        }

        for (var step = 0; step < cost; step++)
        {
            var chosen = memory.AsSpan((int)(block[words - WordsPerSalsa] & (uint)(cost - 1)) * words, words);
            for (var index = 0; index < words; index++) block[index] ^= chosen[index];
            MixBlock(block, next);
            (block, next) = (next, block);
        }

        for (var index = 0; index < words; index++) BinaryPrimitives.WriteUInt32LittleEndian(bytes[(sizeof(uint) * index)..], block[index]);
    }

    /// <summary>scryptBlockMix: even results go to the first half, odd ones to the second.</summary>
    static void MixBlock(ReadOnlySpan<uint> block, Span<uint> output)
    {
        Span<uint> state = stackalloc uint[WordsPerSalsa];
        block[^WordsPerSalsa..].CopyTo(state);
        var count = block.Length / WordsPerSalsa;
        for (var index = 0; index < count; index++)
        {
            var part = block.Slice(index * WordsPerSalsa, WordsPerSalsa);
            for (var word = 0; word < WordsPerSalsa; word++) state[word] ^= part[word];
            Salsa(state);
            state.CopyTo(output[((index % 2 == 0 ? index / 2 : count / 2 + index / 2) * WordsPerSalsa)..]);
        }
    }

    /// <summary>Salsa20 with eight rounds.</summary>
    static void Salsa(Span<uint> state)
    {
        Span<uint> x = stackalloc uint[WordsPerSalsa];
        state.CopyTo(x);
        for (var round = 0; round < 4; round++)
        {
            Quarter(x, 0, 4, 8, 12);
            Quarter(x, 5, 9, 13, 1);
            Quarter(x, 10, 14, 2, 6);
            Quarter(x, 15, 3, 7, 11);
            Quarter(x, 0, 1, 2, 3);
            Quarter(x, 5, 6, 7, 4);
            Quarter(x, 10, 11, 8, 9);
            Quarter(x, 15, 12, 13, 14);
        }

        for (var word = 0; word < WordsPerSalsa; word++) state[word] = unchecked(state[word] + x[word]);
    }

    static void Quarter(Span<uint> x, int a, int b, int c, int d)
    {
        unchecked
        {
            x[b] ^= BitOperations.RotateLeft(x[a] + x[d], 7);
            x[c] ^= BitOperations.RotateLeft(x[b] + x[a], 9);
            x[d] ^= BitOperations.RotateLeft(x[c] + x[b], 13);
            x[a] ^= BitOperations.RotateLeft(x[d] + x[c], 18);
        }
    }
}
