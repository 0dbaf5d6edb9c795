[Contract]
public sealed partial class Sample : Contract
{
    public Dictionary<Address, ulong> balances = new();
    readonly Dictionary<ulong, Address> owners = [];

    public ulong Add(ulong item)
    {
        owners.Add(item, Msg.Sender);
        balances[Msg.Sender] += item;
        return balances[Msg.Sender];
    }

    public void Drop(ulong item) => owners.Remove(item);

    public bool IsMine(ulong item) => owners[item] == Msg.Sender;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> balances = new();
    readonly Mapping<ulong, Address> owners = new();

    public ulong Add(ulong item)
    {
        owners[item] = Msg.Sender;
        balances[Msg.Sender] += item;
        return balances[Msg.Sender];
    }

    public void Drop(ulong item) => owners.Remove(item);

    public bool IsMine(ulong item) => owners[item] == Msg.Sender;
}
//: Add(7) -> 7
//: Add(8) -> 15
//: IsMine(7) -> True
//: Drop(7) -> 
//: IsMine(7) -> False
