[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> [|counts|] = new();
    readonly Mapping<Address, ulong> sums = new();
    ulong [|last|];

    public ulong Add(ulong value)
    {
        last = value;
        counts[Msg.Sender]++;
        return sums[Msg.Sender] += value;
    }
}
