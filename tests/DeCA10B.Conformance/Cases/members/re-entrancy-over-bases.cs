//: row attributes.non-reentrant
public readonly partial record struct TriedEvent(bool Succeeded, byte[] Data) : IEvent;
public readonly partial record struct RefusedError(ulong Count) : IError;

[Contract]
public abstract partial class Caller : Contract
{
    protected ulong count;

    [NonReentrant, Guard(nameof(RequireFew))]
    public virtual ulong Call(byte[] data)
    {
        var (succeeded, output) = TryCall(Address, data);
        Emit(new TriedEvent(succeeded, output));
        if (count == 1) return 1;
        count++;
        return count * 10;
    }

    protected virtual void RequireFew() => Require(count < 3, new RefusedError(count));
}

[Contract]
public sealed partial class Case : Caller
{
    [NonReentrant]
    public void Other() => count++;

    [NonReentrant]
    public ulong Look() => count;

    [NonReentrant, Guard(nameof(RequireFew))]
    public override ulong Call(byte[] data)
    {
        var (succeeded, output) = TryCall(Address, data);
        Emit(new TriedEvent(succeeded, output));
        count += 2;
        return count;
    }

    public void Free() => count++;

    protected override void RequireFew() => Require(count < 6, new RefusedError(count));
}

//: Other() ->
//: Look() -> 1
//: Call(0x85295877) -> 3 ; event Tried(false, 0x37ed32e8)
//: Call(0x6c050eae) -> 5 ; event Tried(false, 0x37ed32e8)
//: Look() -> 5
//: Other() ->
//: Call(0x) -> error Refused(6)
//: Free() ->
//: storage count = 7
