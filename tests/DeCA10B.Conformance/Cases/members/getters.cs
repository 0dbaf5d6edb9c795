//: row storage.property, members.property.computed, storage.constant, storage.immutable, members.function.view
//: deploy 2^32-1 from @3
/// <summary>Properties with a getter are in the ABI.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public const ulong Limit = 100;

    public uint Count { get; private set; } = 7;
    public Address Owner { get; }
    public bool IsFull => Count >= 9;

    public Case(uint most)
    {
        Owner = Msg.Sender;
        Most = most;
    }

    public uint Most { get; }

    public void Next() => Count++;
}
//: Count() -> 7
//: Owner() -> @3
//: Most() -> 2^32-1
//: IsFull() -> false
//: Next() ->
//: Next() ->
//: IsFull() -> true
//: Count() -> 9
//: storage count = 9
