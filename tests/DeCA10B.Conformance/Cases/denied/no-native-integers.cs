//: row types.other
//: from K18
//: denied DECA1234
[Contract]
public sealed partial class Case : Contract
{
    private [|nint|] x;

    public int F() => 1;
}
