//: row members.function.public, storage.property
// The authoring API keeps members of these names to itself, or has them with type parameters: nothing is hidden.
[Contract]
public sealed partial class Case : Contract
{
    public Address Account { get; private set; }

    public ulong Machine { get; private set; }

    public void Serve(Address account)
    {
        Account = account;
        Machine++;
    }

    public ulong Nobody() => Machine;

    public ulong Bind(ulong value) => value + Machine;
}

//: Serve(@4) ->
//: Account() -> @4
//: Machine() -> 1
//: Nobody() -> 1
//: Bind(5) -> 6
