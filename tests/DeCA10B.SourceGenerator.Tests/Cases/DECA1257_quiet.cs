// contracts/Sample.layout.txt: contract Sample
// contracts/Sample.layout.txt: 0 0 8 _total uint64
// contracts/Sample.layout.txt: 0 8 20 _owner address
// contracts/Sample.layout.txt: 1 0 32 _shares mapping(address => uint64)
[Contract]
public sealed partial class Sample : Contract
{
    ulong total;
    Address owner;
    readonly Mapping<Address, ulong> shares = new();
    bool isOpen;

    public void Add(ulong amount)
    {
        total += (ulong)amount;
        owner = Msg.Sender;
        shares[owner] += (ulong)amount;
    }

    public ulong SharesOf(Address account) => (ulong)shares[account];
    public void Open() => isOpen = true;
    public bool IsOpen() => isOpen;
}
