//: row chain.sender, chain.value, chain.timestamp, chain.number
//: from Q37
public readonly partial record struct NotSentError() : IError;

/// <summary>The message and the block say who, how much and when.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Address Who() => Msg.Sender;
    public UInt256 When() => Block.Timestamp;
    public UInt256 Number() => Block.Number;

    [Payable]
    public UInt256 Paid() => Msg.Value;

    public void Out(Address to, UInt256 wei) => Require(TrySend(to, wei), new NotSentError());
}
//: Who() from @7 -> @7
//: When() -> 1700000003
//: Number() -> 4
//: When() wait 10 -> 1700000014
//: Number() wait 0 -> 5
//: Paid() value 12 -> 12
//: balance = 12
