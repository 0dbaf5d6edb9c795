//: row members.hiding
//: from V08
//: denied DECA1092
[Contract]
public abstract partial class Base : Contract
{
    public ulong Step() => 1;
}

[Contract]
public sealed partial class Sample : Base
{
    public new ulong [|Step|]() => 2;
}
