//: row events.declare, events.emit, attributes.indexed
//: from I22
public readonly partial record struct MovedEvent([Indexed] Address From, [Indexed] Address To, UInt256 Amount) : IEvent;
public readonly partial record struct NoteEvent(string Text, int[] Numbers, bool Flag) : IEvent;
public readonly partial record struct HashedEvent([Indexed] string Text, [Indexed] byte[] Data, byte Rest) : IEvent;

/// <summary>Events have their topics and data, in order.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public void Move(Address to, UInt256 amount) => Emit(new MovedEvent(Msg.Sender, to, amount));
    public void Note(string text, int[] numbers, bool flag) => Emit(new NoteEvent(text, numbers, flag));
    public void Hashed(string text, byte[] data) => Emit(new HashedEvent(text, data, 7));

    public void Two(int a)
    {
        Emit(new MovedEvent(Address, Address, 1));
        Emit(new NoteEvent("", new int[2], a > 0));
    }
}
//: Move(@1, 5) from @2 -> ; event Moved(@2, @1, 5)
//: Move(this, 2^256-1) -> ; event Moved(@0, this, 2^256-1)
//: Note("abc", [1, -1], true) -> ; event Note("abc", [1, -1], true)
//: Note("", [], false) -> ; event Note("", [], false)
//: Hashed("abc", 0x010203) -> ; event Hashed("abc", 0x010203, 7)
//: Two(1) -> ; event Moved(this, this, 1) ; event Note("", [0, 0], true)
