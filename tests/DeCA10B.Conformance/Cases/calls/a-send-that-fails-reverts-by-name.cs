//: row calls.send
//: deploy value 10
[Contract]
public sealed partial class Case : Contract
{
    ulong sent;

    [Payable]
    public Case()
    {
    }

    public ulong Pay(Address to, UInt256 wei)
    {
        Send(to, wei);
        return ++sent;
    }

    public UInt256 Rest() => BalanceOf(Address);
}

//: Pay(@3, 4) -> 1
//: Rest() -> 6
//: Pay(@3, 7) -> error SendFailed()
//: Pay(this, 1) -> error SendFailed()
//: Pay(0x0000000000000000000000000000000000000002, 1) -> 2
//: Pay(0x0000000000000000000000000000000000000009, 1) -> error SendFailed()
//: Pay(0x000000000000000000000000000000000000000a, 0) -> error SendFailed()
//: Pay(0x0000000000000000000000000000000000000008, 1) -> 3
//: Rest() -> 4
//: storage sent = 3
//: balance = 4
