//: row types.array.rectangular
//: denied DECA1239
[Contract]
public sealed partial class Case : Contract
{
    public int F([|int[,]|] a) => 1;
}
