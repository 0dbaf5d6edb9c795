// contracts/Sample.layout.txt: contract Sample
// contracts/Sample.layout.txt: 0 0 8 _total uint64
// contracts/Sample.layout.txt: 0 8 20 _owner address
[Contract]
public sealed partial class Sample : Contract
{
    ulong total;
    /// <summary>Whether anyone may add.</summary>
    bool isOpen = true;
    Address owner;

    public ulong Add(ulong amount)
    {
        if (!isOpen && owner != Msg.Sender) return 0;
        owner = Msg.Sender;
        return total += amount;
    }

    public void Close() => isOpen = false;
}
//: becomes
// contracts/Sample.layout.txt: contract Sample
// contracts/Sample.layout.txt: 0 0 8 _total uint64
// contracts/Sample.layout.txt: 0 8 20 _owner address
[Contract]
public sealed partial class Sample : Contract
{
    ulong total;
    Address owner;
    /// <summary>Whether anyone may add.</summary>
    bool isOpen = true;

    public ulong Add(ulong amount)
    {
        if (!isOpen && owner != Msg.Sender) return 0;
        owner = Msg.Sender;
        return total += amount;
    }

    public void Close() => isOpen = false;
}
//: Add(3) -> 3
