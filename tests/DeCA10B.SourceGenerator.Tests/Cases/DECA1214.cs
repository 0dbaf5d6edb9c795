[Contract]
public sealed partial class Sample : Contract
{
    public uint Of(uint count) => unchecked([|count + 1|]);
}
