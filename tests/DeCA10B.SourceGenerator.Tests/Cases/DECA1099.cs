public struct Bag
{
    public [|long[]|] Values;
}

[Contract]
public sealed partial class Sample : Contract
{
    Bag bag;

    public long Next(long value) => value + 1;
}
