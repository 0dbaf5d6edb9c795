//: row types.floating
//: from K17
//: denied DECA1005
[Contract]
public sealed partial class Case : Contract
{
    public int F([|decimal|] x) => 1;
}
