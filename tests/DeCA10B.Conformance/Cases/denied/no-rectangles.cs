//: row types.array.rectangular
//: denied DECA1004
[Contract]
public sealed partial class Case : Contract
{
    public int F([|int[,]|] a) => 1;
}
