[Contract]
public sealed partial class Counter : Contract
{
    public ulong Next(ulong value) => value + 1;
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Ask([|Counter|] counter) => 1;
}
