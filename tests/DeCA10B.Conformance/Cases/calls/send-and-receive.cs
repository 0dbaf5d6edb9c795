//: row calls.try-send, members.receive, chain.value, chain.balance, chain.this
//: from Q23, Q24, Q25
//: deploy wall = Wall()
//: deploy 
[Contract]
public sealed partial class Wall : Contract
{
    public int Nothing() => 0;
}

/// <summary>TrySend tells whether the receiver took the wei.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 Received { get; private set; }

    [Payable]
    protected override void Receive() => Received += Msg.Value;

    public bool Pass(Address to, UInt256 amount)
    {
        var sent = TrySend(to, amount);
        return sent;
    }

    public UInt256 Own() => BalanceOf(Address);
}
//: call 0x value 10 from @1 ->
//: Received() -> 10
//: Pass(wall, 3) -> false
//: Pass(this, 4) -> true
//: Received() -> 14
//: Own() -> 10
//: Pass(@9, 4) -> true
//: Own() -> 6
//: Pass(@9, 7) -> false
//: balance = 6
//: balance wall = 0
