[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Widen(int count) => [|count|];
}
