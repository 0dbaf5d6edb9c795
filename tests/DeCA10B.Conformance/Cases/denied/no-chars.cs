//: row types.other
//: from K13, K14, K22
//: denied DECA1233
[Contract]
public sealed partial class Case : Contract
{
    public int F([|char|] c) => 1;
}
