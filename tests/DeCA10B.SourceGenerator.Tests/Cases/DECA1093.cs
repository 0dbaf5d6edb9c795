[Contract]
public sealed partial class Sample : Contract
{
    public Mapping<Address, ulong> [|Counts|] { get; } = new();
}
