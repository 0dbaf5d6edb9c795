using System.Buffers.Binary;

namespace DeCA10B.Hashing;

/// <summary>Remembers the hashes of long messages: a sample is hashed when it is added, and again when it is refunded or reported.</summary>
/// <remarks>
/// One a thread, of bounded size: a message has one place, decided by its last bytes, and a newer one takes it. A remembered hash is given only for the same
/// bytes, all of which are compared; that costs a hundredth of hashing them.
/// </remarks>
internal sealed class KeccakMemory
{
    /// <summary>Shorter messages are hashed as fast as they are looked up.</summary>
    private const int Shortest = 1_024;

    /// <summary>Longer ones would take too much memory.</summary>
    private const int Longest = 16_384;

    private const int PlaceBits = 10;
    private const int TailLength = 64;

    [ThreadStatic]
    private static KeccakMemory? ofThread;

    private readonly Place[] places = new Place[1 << PlaceBits];

    /// <summary>The hash of a message.</summary>
    public static Bytes32 Hash(ReadOnlySpan<byte> message) =>
        message.Length is < Shortest or > Longest ? Keccak.Hash(message) : (ofThread ??= new()).Recall(message);

    private Bytes32 Recall(ReadOnlySpan<byte> message)
    {
        ref var place = ref places[PlaceOf(message)];
        if (place.Length == message.Length && message.SequenceEqual(place.Message.AsSpan(0, place.Length))) return place.Hash;
        if (place.Message is null || place.Message.Length < message.Length) place.Message = new byte[message.Length];
        message.CopyTo(place.Message);
        place.Length = message.Length;
        return place.Hash = Keccak.Hash(message);
    }

    /// <summary>The last bytes of a record's key are its label, time and author: no two of a run are alike.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> message)
    {
        unchecked
        {
            var mixed = (ulong)message.Length;
            for (var tail = message[^TailLength..]; tail.Length > 0; tail = tail[sizeof(ulong)..])
                mixed = (mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(tail)) * 0x9E37_79B9_7F4A_7C15;
            return (int)(mixed >> (64 - PlaceBits));
        }
    }

    private struct Place
    {
        public byte[]? Message;
        public int Length;
        public Bytes32 Hash;
    }
}
