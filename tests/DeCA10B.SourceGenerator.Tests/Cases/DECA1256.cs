// contracts/Sample.layout.txt: contract Sample
// contracts/Sample.layout.txt: slot zero: total
[Contract]
public sealed partial class [|Sample|] : Contract
{
    ulong total;

    public ulong Total() => total;
    public void Add(ulong amount) => total += amount;
}
