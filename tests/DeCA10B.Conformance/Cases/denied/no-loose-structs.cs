//: row types.struct.shape
//: from T49
//: denied DECA1023
public struct [|Loose|]
{
    public int A;
    private int b;
}

[Contract]
public sealed partial class Case : Contract
{
    private Loose kept;

    public int F() => kept.A;
}
