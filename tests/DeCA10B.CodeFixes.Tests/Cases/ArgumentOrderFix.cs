[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Both() => Pair(right: Next(), left: Next());

    ulong Next() => ++count;

    static ulong Pair(ulong left, ulong right) => left * 10 + right;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Both() => Pair(left: Next(), right: Next());

    ulong Next() => ++count;

    static ulong Pair(ulong left, ulong right) => left * 10 + right;
}
//: Both -> 12
