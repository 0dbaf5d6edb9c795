[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Lowest() => [|-1|];
}
