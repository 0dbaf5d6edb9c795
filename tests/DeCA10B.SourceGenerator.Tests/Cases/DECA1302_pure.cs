[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    [Pure]
    public ulong Next() => [|Count|] + 1;
}
