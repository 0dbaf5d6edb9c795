using System.Runtime.InteropServices;

namespace DeCA10B.Hashing;

/// <summary>Keccak-256 in pieces: absorb any number of times, then finish.</summary>
/// <remarks>It is a value: a copy taken after a prefix hashes many messages with that prefix without absorbing it again. The default value is an empty sponge.</remarks>
public struct KeccakSponge
{
    /// <summary>Bytes absorbed between two permutations.</summary>
    public const int Rate = 136;

    KeccakState state;

    // Bytes absorbed since the last permutation, always below Rate.
    int position;

    /// <summary>Adds bytes to the message.</summary>
    public void Absorb(ReadOnlySpan<byte> bytes)
    {
        if (position != 0)
        {
            var room = Math.Min(Rate - position, bytes.Length);
            Mix(bytes[..room], position);
            position += room;
            bytes = bytes[room..];
            if (position < Rate)
                return;
            KeccakPermutation.Permute(ref state);
            position = 0;
        }
        var rest = bytes.Length % Rate;
        KeccakPermutation.Absorb(ref state, bytes[..^rest]);
        Mix(bytes[^rest..], 0);
        position = rest;
    }

    /// <summary>The hash of everything absorbed. The sponge itself stays as it was and can absorb more.</summary>
    public readonly Bytes32 Finish()
    {
        var last = state;
        var bytes = MemoryMarshal.AsBytes((Span<ulong>)last);
        bytes[position] ^= 0x01;
        bytes[Rate - 1] ^= 0x80;
        KeccakPermutation.Permute(ref last);
        return new Bytes32(bytes[..Bytes32.Size]);
    }

    void Mix(ReadOnlySpan<byte> bytes, int offset)
    {
        var target = MemoryMarshal.AsBytes((Span<ulong>)state).Slice(offset, bytes.Length);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var targetWords = MemoryMarshal.Cast<byte, ulong>(target);
        for (var i = 0; i < words.Length; i++)
            targetWords[i] ^= words[i];
        for (var i = words.Length * sizeof(ulong); i < bytes.Length; i++)
            target[i] ^= bytes[i];
    }
}
