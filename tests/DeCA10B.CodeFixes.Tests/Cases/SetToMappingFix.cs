[Contract]
public sealed partial class Sample : Contract
{
    private readonly HashSet<Address> members = new();

    public void Join() => members.Add(Msg.Sender);

    public void Quit() => members.Remove(Msg.Sender);

    public bool Has(Address account) => members.Contains(account);
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    private readonly Mapping<Address, bool> members = new();

    public void Join() => members[Msg.Sender] = true;

    public void Quit() => members.Remove(Msg.Sender);

    public bool Has(Address account) => members[account];
}
//: Has(@0) -> False
//: Join -> 
//: Has(@0) -> True
//: Has(@1) -> False
//: Quit -> 
//: Has(@0) -> False
