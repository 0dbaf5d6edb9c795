//: row members.function.overload-conversion
//: from V09, V10
//: denied DECA1016
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Any() => [|Size(1u)|];

    ulong Size(long value) => 8;

    ulong Size(ulong value) => 9;
}
