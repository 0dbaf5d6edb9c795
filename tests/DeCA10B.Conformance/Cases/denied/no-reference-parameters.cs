//: row members.function.parameter-by-reference
//: from T03, W16
//: denied DECA1019
[Contract]
public sealed partial class Case : Contract
{
    public int F(ref int [|x|]) => x;
}
