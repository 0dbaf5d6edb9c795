[Contract]
public sealed partial class [|Counter|]
{
    ulong count;

    public ulong Next() => count + 1;
}
