[Contract]
public sealed partial class Sample : Contract
{
    [|DateTime|] start;

    public ulong Next(ulong value) => value + 1;
}
