[Contract]
public sealed partial class Sample : Contract
{
    public ulong One([|dynamic|] value) => 1;
}
