[Contract]
public sealed partial class Sample : Contract
{
    public ulong One(ulong value)
    {
        [|object|] box = [|value|];
        return 1;
    }
}
