//: row calls.external, calls.external.view, chain.sender, types.interface, conversions.interface
//: from V23
//: deploy book = Book()
//: deploy book
[ContractInterface]
public interface IBook : IContract
{
    ulong Total { get; }
    void Put(ulong amount);
    ulong Add(ulong amount);

    [View]
    Address Sender();
}

public readonly partial record struct NothingError(Address Sender) : IError;

[Contract]
public sealed partial class Book : Contract, IBook
{
    public ulong Total { get; private set; }

    public void Put(ulong amount)
    {
        Require(amount > 0, new NothingError(Msg.Sender));
        Total += amount;
    }

    public ulong Add(ulong amount)
    {
        Total += amount;
        return Total;
    }

    [View]
    public Address Sender() => Msg.Sender;
}

/// <summary>Calls of another contract: order, sender, reverts that pass through.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly IBook book;

    public Case(IBook book) => this.book = book;

    public ulong Deposit(ulong amount)
    {
        book.Put(amount);
        return book.Total;
    }

    public ulong Twice(ulong a, ulong b) => book.Add(a) * 1000 + book.Add(b);
    public Address Sender() => book.Sender();
    public Address Mine() => Msg.Sender;
    public Address Where() => book.Address;
}
//: Deposit(5) -> 5
//: Deposit(7) -> 12
//: Deposit(2^64-1) -> panic 0x11
//: book.Total() -> 12
//: Twice(1, 2) -> 13015
//: Sender() -> this
//: Mine() from @4 -> @4
//: Where() -> book
//: book.Put(0) from @2 -> error Nothing(@2)
//: Deposit(0) -> error Nothing(this)
//: storage book:total = 15
