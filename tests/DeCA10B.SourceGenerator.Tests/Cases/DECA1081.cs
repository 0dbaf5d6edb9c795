[Contract]
public sealed partial class Sample[|(ulong start)|] : Contract
{
    public ulong Next() => start + 1;
}
