[Contract]
public sealed partial class Sample : Contract
{
    [|(ulong, ulong)|] pair;

    public ulong Next(ulong value) => value + 1;
}
