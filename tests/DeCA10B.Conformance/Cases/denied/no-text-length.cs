//: row operators.string
//: from G01, G02
//: denied DECA1203
[Contract]
public sealed partial class Case : Contract
{
    public int F(string a) => [|a.Length|];
}
