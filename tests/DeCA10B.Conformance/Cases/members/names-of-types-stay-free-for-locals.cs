//: row statements.local, events.declare, errors.declare
// Solidity would let a local shadow the struct, and warn.
public struct pair
{
    public int Left;
}

public readonly partial record struct toldEvent(int Value) : IEvent;

public readonly partial record struct trySendError(int Value) : IError;

[Contract]
public sealed partial class Case : Contract
{
    pair kept;

    public int Keep(int pair, int told)
    {
        var @case = pair + told;
        kept.Left = @case;
        Emit(new toldEvent(told));
        return kept.Left;
    }

    public void Send()
    {
        if (!TrySend(Msg.Sender, (UInt256)5)) Revert(new trySendError(5));
    }
}

//: Keep(3, 4) -> 7; event toldEvent(4)
//: Send() -> error trySendError(5)
