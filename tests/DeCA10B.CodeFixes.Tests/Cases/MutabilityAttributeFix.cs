[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    [View]
    public ulong Next() => count++;

    [Pure, AbiName("current")] public ulong Count() => count;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Next() => count++;

    [AbiName("current")] public ulong Count() => count;
}
//: Next -> 0
//: Count -> 1
