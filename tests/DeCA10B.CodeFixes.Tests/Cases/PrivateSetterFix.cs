[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; set; } = 5;

    public ulong Step { get; internal set; }

    public ulong Increment() => Count += ++Step;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; } = 5;

    public ulong Step { get; private set; }

    public ulong Increment() => Count += ++Step;
}
//: Increment -> 6
//: Count -> 6
