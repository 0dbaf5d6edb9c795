[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> counts = new();

    public ulong [|this|][Address account] => counts[account];
}
