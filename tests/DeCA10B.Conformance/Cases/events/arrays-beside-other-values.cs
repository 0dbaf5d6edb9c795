//: row events.emit
// An array of the arguments is copied at once where the event's other values are plain; these are not, or are too many.
public struct Pair
{
    public uint Left;
    public long Right;
}

public readonly partial record struct TextEvent(long[] Data, string Text) : IEvent;

public readonly partial record struct PairTakenEvent(Pair Pair, long[] Data) : IEvent;

public readonly partial record struct TwoEvent(long[] First, sbyte[] Second) : IEvent;

public readonly partial record struct ManyEvent(byte A, ushort B, uint C, ulong D, long[] Data, short E, int F) : IEvent;

public readonly partial record struct SixEvent(byte A, long[] Data, ushort B, uint C, ulong D, bool E) : IEvent;

public readonly partial record struct HashedEvent([Indexed] long[] Data, byte A) : IEvent;

public readonly partial record struct SuppliedEvent(byte[] Octets, long[] Data) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    public void Text(ReadOnlySpan<long> data, string text) => Emit(new TextEvent(data.ToArray(), text));

    public void Pairs(ReadOnlySpan<long> data) => Emit(new PairTakenEvent(new Pair { Left = 7, Right = -8 }, data.ToArray()));

    public void Two(ReadOnlySpan<long> data, ReadOnlySpan<sbyte> other) => Emit(new TwoEvent(data.ToArray(), other.ToArray()));

    public void Many(ReadOnlySpan<long> data) => Emit(new ManyEvent(1, 2, 3, 4, data.ToArray(), -5, -6));

    public void Six(ReadOnlySpan<long> data) => Emit(new SixEvent(1, data.ToArray(), 2, 3, 4, true));

    public void Hashed(ReadOnlySpan<long> data) => Emit(new HashedEvent(data.ToArray(), 9));

    public void Supplied(ReadOnlySpan<byte> octets, ReadOnlySpan<long> data) => Emit(new SuppliedEvent(octets.ToArray(), data.ToArray()));
}
//: Text([1, -2], "abc") -> ; event Text([1, -2], "abc")
//: Pairs([3]) -> ; event PairTaken((7, -8), [3])
//: Two([4, -5], [-6, 7, 127]) -> ; event Two([4, -5], [-6, 7, 127])
//: Many([-1, 2, -3, 4, -5]) -> ; event Many(1, 2, 3, 4, [-1, 2, -3, 4, -5], -5, -6)
//: Six([-1, 2, -3, 4, -5]) -> ; event Six(1, [-1, 2, -3, 4, -5], 2, 3, 4, true)
//: Supplied(0x010203, [7]) -> ; event Supplied(0x010203, [7])
//: Hashed([]) -> ; event Hashed([], 9)
