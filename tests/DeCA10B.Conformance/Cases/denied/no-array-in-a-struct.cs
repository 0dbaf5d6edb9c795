//: row types.array.in-struct
//: from T12
//: denied DECA1099
public struct Holder
{
    public [|int[]|] Values;
}

[Contract]
public sealed partial class Case : Contract
{
    private Holder kept;

    public int F() => 1;
}
