//: row storage.mapping
public readonly partial record struct TooLargeError(ulong Value) : IError;
public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count, [Indexed] string Name) : IEvent;

[ContractInterface]
public interface IVault : IContract { void Put(ulong amount); }

[Contract]
public sealed partial class Vault : Contract, IVault
{
    public ulong Total { get; private set; }
    public void Put(ulong amount) => Total += amount;
}

public struct Entry { public ulong Amount; public bool Paid; public string Name; }

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<Address, Entry> entries = new();
    private readonly StorageArray<ushort> list = new();
    private sbyte signed;
    private string text;
    private readonly IVault vault;

    [Payable]
    public Case(IVault vault, string text)
    {
        this.text = text;
        this.vault = vault;
        signed = -3;
    }

    public void Put(ulong amount, string name)
    {
        Require(amount < 10, new TooLargeError(amount));
        ref var entry = ref entries.Ref(Msg.Sender);
        entry.Amount += amount;
        entry.Name = name;
        vault.Put(amount);
        list.Push((ushort)amount);
        Emit(new CountedEvent(Msg.Sender, entry.Amount, name));
    }

    public (ulong, bool) Both() => (vault.Address == Address ? 0ul : 1ul, true);
}
//: deploy vault = Vault()
//: deploy vault, "a long text, longer than a word of thirty-two bytes" value 5
//: Put(3, "x") from @2 -> ; event Counted(@2, 3, "x")
//: Put(10, "x") -> error TooLarge(10)
//: vault.Total() -> 3
//: vault.Put(2^64-3) -> panic 0x11
//: call 0x12345678 -> revert
//: call 0x value 1 -> revert
//: storage entries[@2].amount = 3
//: storage entries[@2].name = "x"
//: storage list.length = 1
//: storage list[0] = 3
//: storage signed = -3
//: storage text = "a long text, longer than a word of thirty-two bytes"
//: storage vault:total = 3
//: balance = 5
