[Contract]
public sealed partial class Sample : Contract
{
    public long Size([|float[]|] values) => values.Length;
}
