[Contract]
public sealed partial class Sample : Contract
{
    ulong [|Twice|]<T>(ulong value) => value * 2;

    public ulong Four(ulong value) => value * 4;
}
