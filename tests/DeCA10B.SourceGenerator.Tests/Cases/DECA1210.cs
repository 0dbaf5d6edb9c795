[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Both() => [|Sum(right: Next(), left: Next())|];

    ulong Next() => ++count;

    static ulong Sum(ulong left, ulong right) => left * 2 + right;
}
