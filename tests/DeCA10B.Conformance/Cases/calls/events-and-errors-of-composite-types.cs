//: row events.emit, events.declare, errors.declare
public enum Side { Left, Right }

public struct Inner
{
    public Side Where;
    public ulong Count;
}

public struct Outer
{
    public Inner Inside;
    public string Text;
}

public readonly partial record struct AllEvent([Indexed] string Text, [Indexed] byte[] Data, [Indexed] Side Where, Outer Whole, ulong[] Values) : IEvent;
public readonly partial record struct PlainEvent([Indexed] bool Truth, [Indexed] sbyte Small, [Indexed] Address Who) : IEvent;
public readonly partial record struct DeepError(Outer Whole, string Why, Inner[] All) : IError;

[Contract]
public sealed partial class Case : Contract
{
    public void Tell(string text, byte[] data, ulong count)
    {
        var whole = new Outer { Inside = new Inner { Where = Side.Right, Count = count }, Text = text };
        var values = new ulong[2];
        values[1] = count;
        Emit(new AllEvent(text, data, Side.Right, whole, values));
        values[1] = 99;
        Emit(new PlainEvent(count > 1, -2, Msg.Sender));
    }

    public void Fail(string text, ulong count)
    {
        var all = new Inner[1];
        all[0].Count = count;
        Require(count == 0, new DeepError(new Outer { Inside = all[0], Text = text }, "why", all));
    }
}

//: Tell("abc", 0x616263, 5) -> ; event All("abc", 0x616263, 1, ((1, 5), "abc"), [0, 5]) ; event Plain(true, -2, @0)
//: Fail("", 0) ->
//: Fail("x", 7) -> error Deep(((0, 7), "x"), "why", [(0, 7)])
