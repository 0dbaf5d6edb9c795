[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Of(int count) => [|count|];
}
