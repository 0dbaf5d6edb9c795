[Contract]
public sealed partial class Sample : Contract
{
    public uint Next(uint count) => unchecked([|count + 1|]);
}
