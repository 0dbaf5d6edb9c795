[Contract]
public sealed partial class [|Box|]<[|T|]> : Contract
{
    ulong count;

    public ulong Next() => count + 1;
}
