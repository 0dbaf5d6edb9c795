[Contract]
public sealed partial class Sample : Contract
{
    readonly [|PackedMapping<ulong, UInt256>|] sums = new();

    public ulong Next(ulong value) => value + 1;
}
