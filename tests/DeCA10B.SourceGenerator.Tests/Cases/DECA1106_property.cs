[Contract]
public sealed partial class Sample : Contract
{
    public ulong Depth => [|Depth|] + 1;
}
