[Contract]
public sealed partial class Sample : Contract
{
    [|double|] weight;

    public void Set([|double|] value) => weight = value;
}
