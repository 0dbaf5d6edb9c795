[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    [AbiName("count")]
    public ulong [|CountNow|]() => Count;
}
