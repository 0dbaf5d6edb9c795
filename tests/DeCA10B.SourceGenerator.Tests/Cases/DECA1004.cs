[Contract]
public sealed partial class Sample : Contract
{
    readonly [|Mapping<Guid, ulong>|] counts = new();

    public ulong Next(ulong value) => value + 1;
}
