//: row members.virtual, members.receive, members.property.computed
public readonly partial record struct GotEvent(string Where, UInt256 Amount) : IEvent;

[Contract]
public abstract partial class Root : Contract
{
    protected UInt256 got;

    [View] public abstract ulong Rate { get; }

    [View] public virtual ulong Fee => Rate * 2;

    public ulong Both() => Rate + Fee;

    protected override void Receive()
    {
        got += Msg.Value;
        Emit(new GotEvent("root", Msg.Value));
    }
}

[Contract]
public abstract partial class Middle : Root
{
    protected ulong rate = 5;

    public sealed override ulong Rate => rate;

    [View] public override ulong Fee => base.Fee + 1;

    protected override void Receive() => Got(100);

    protected void Got(UInt256 more) => got += Msg.Value + more;
}

[Contract]
public sealed partial class Case : Middle
{
    public override ulong Fee => base.Fee * 10 + rate;

    public void Set(ulong to) => rate = to;

    public UInt256 Taken() => got;

    protected override void Receive()
    {
        Got(7);
        Emit(new GotEvent("case", got));
    }
}

//: Both() -> 120
//: Set(1) ->
//: Both() -> 32
//: call 0x value 7 -> ; event Got("case", 14)
//: Taken() -> 14
//: call 0x01 -> revert
//: Set(18446744073709551615) ->
//: Both() -> panic 0x11
