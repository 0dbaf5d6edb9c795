//: row calls.value
//: deploy value 10
[ContractInterface]
public interface ISelf : IContract
{
    [Payable] UInt256 Deposit(UInt256 limit);
}

public readonly partial record struct TooMuchError(UInt256 Sent, UInt256 Limit) : IError;
public readonly partial record struct KeptEvent([Indexed] Address From, UInt256 Sent) : IEvent;

[Contract]
public sealed partial class Case : Contract, ISelf
{
    UInt256 held;

    [Payable]
    public Case()
    {
    }

    [Payable]
    public UInt256 Deposit(UInt256 limit)
    {
        held += Msg.Value;
        Require(Msg.Value <= limit, new TooMuchError(Msg.Value, limit));
        Emit(new KeptEvent(Msg.Sender, Msg.Value));
        return held;
    }

    public UInt256 Save(UInt256 wei, UInt256 limit) => WithValue(At<ISelf>(Address), wei).Deposit(limit) + held;

    public UInt256 SaveNowhere() => WithValue(At<ISelf>((Address)(UInt256)0xdeadu), 1).Deposit(1);
}

//: Save(3, 5) -> 6 ; event Kept(this, 3)
//: Save(6, 5) -> error TooMuch(6, 5)
//: Save(11, 20) -> revert
//: Save(0, 0) -> 6 ; event Kept(this, 0)
//: SaveNowhere() -> revert
//: storage held = 3
//: balance = 10
