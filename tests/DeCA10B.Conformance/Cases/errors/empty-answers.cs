//: row errors.empty, members.function.payable
//: from Q02, Q03, Q04, Q08, Q20, Q22
public readonly partial record struct NotSentError() : IError;

/// <summary>What no function answers fails with empty data.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private UInt256 got;

    public int Echo(int a) => a;
    public bool Flag(bool a) => a;
    public Address Who(Address a) => a;

    [Payable]
    public UInt256 Pay()
    {
        got += Msg.Value;
        return got;
    }

    public void Drain()
    {
        var sent = TrySend(Msg.Sender, got);
        Require(sent, new NotSentError());
        got = 0;
    }
}
//: call 0x -> revert
//: call 0x123456 -> revert
//: call 0xdeadbeef -> revert
//: call 0x value 1 -> revert
//: Echo(5) value 1 -> revert
//: Pay() value 7 -> 7
//: Pay() -> 7
//: Drain() from @3 ->
//: Pay() -> 0
//: balance = 0
