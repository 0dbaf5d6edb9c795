// contracts/Sample.layout.txt: contract Other
// contracts/Sample.layout.txt: 0 0 8 _total uint64
[Contract]
public sealed partial class [|Sample|] : Contract
{
    ulong total;

    public ulong Total() => total;
    public void Add(ulong amount) => total += amount;
}
