[Contract]
public sealed partial class Sample : Contract
{
    public ulong [|Of|](ulong value) => value;

    public ulong Twice(ulong [|größe|]) => größe * 2;
}
