[Contract]
public sealed class Sample : Contract
{
    public ulong Next(ulong value) => value + 1;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Next(ulong value) => value + 1;
}
//: Next(1) -> 2
