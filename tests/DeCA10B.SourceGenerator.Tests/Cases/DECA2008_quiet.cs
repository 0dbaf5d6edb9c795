public readonly partial record struct TooLowError : IError;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, bool> members = new();
    readonly Mapping<Address, Mapping<Address, UInt256>> allowances = new();
    UInt256 highestBid;
    Address highestBidder;
    Address owner;

    public ulong Value { get; private set; }

    public void Initialize(Address first)
    {
        Require(owner == Address.Zero, new NotOwnerError());
        owner = first;
    }

    public void Join() => members[Msg.Sender] = true;

    public void Approve(Address spender, UInt256 amount) => allowances[Msg.Sender][spender] = amount;

    public UInt256 Allowance(Address from) => allowances[from][Msg.Sender];

    public void Set(ulong value) => Value = value;

    public void Bid(UInt256 amount)
    {
        Require(amount > highestBid, new TooLowError());
        highestBid = amount;
        highestBidder = Msg.Sender;
    }

    public bool MayCollect()
    {
        Require(Msg.Sender == highestBidder || Msg.Sender == owner || members[Msg.Sender], new NotOwnerError());
        return true;
    }
}
