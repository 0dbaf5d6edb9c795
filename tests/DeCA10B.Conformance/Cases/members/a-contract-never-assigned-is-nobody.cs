//: row members.interface
[ContractInterface]
public interface ICounter : IContract
{
    ulong Count();
}

[Contract]
public abstract partial class Held : Contract
{
    protected ICounter inherited;

    public Address Inherited() => inherited.Address;
}

[Contract]
public sealed partial class Case : Held
{
    readonly Mapping<ulong, ICounter> counters = new();
    readonly StorageArray<ICounter> list = new();
    ICounter one;

    public ICounter Shown { get; private set; }

    public Address Where() => one.Address;

    public ulong Call() => one.Count();

    public ulong CallOf(ulong key) => counters[key].Count();

    public (Address, Address) Both(ulong key) => (counters[key].Address, Shown.Address);

    public Address Passed() => AddressIn(one);

    public void Set(Address to)
    {
        one = At<ICounter>(to);
        counters[1] = one;
        list.Push(one);
        Shown = counters[2];
        inherited = one;
    }

    public void Forget()
    {
        counters.Remove(1);
        inherited = counters[1];
    }

    static Address AddressIn(ICounter counter) => counter.Address;
}

//: Where() -> 0x0000000000000000000000000000000000000000
//: Call() -> revert
//: CallOf(7) -> revert
//: Both(7) -> 0x0000000000000000000000000000000000000000, 0x0000000000000000000000000000000000000000
//: Passed() -> 0x0000000000000000000000000000000000000000
//: Shown() -> 0x0000000000000000000000000000000000000000
//: Inherited() -> 0x0000000000000000000000000000000000000000
//: Set(@3) ->
//: Where() -> @3
//: Both(1) -> @3, 0x0000000000000000000000000000000000000000
//: Inherited() -> @3
//: Forget() ->
//: Both(1) -> 0x0000000000000000000000000000000000000000, 0x0000000000000000000000000000000000000000
//: Inherited() -> 0x0000000000000000000000000000000000000000
//: Call() -> revert
