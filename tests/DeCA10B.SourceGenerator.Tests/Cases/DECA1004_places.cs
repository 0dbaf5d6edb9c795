public struct Bag
{
    public [|long[]|] Values;
}

[Contract]
public sealed partial class Sample : Contract
{
    [|long[]|] history = new long[3];
    Bag bag;
    readonly Mapping<ulong, ulong> bags = new();
}
