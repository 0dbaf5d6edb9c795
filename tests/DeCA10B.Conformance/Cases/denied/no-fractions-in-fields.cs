//: row types.floating
//: denied DECA1005
[Contract]
public sealed partial class Case : Contract
{
    private [|double|] x;

    public int F() => 1;
}
