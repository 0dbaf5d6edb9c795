//: row calls.dotnet
//: from D33
//: denied DECA1202
[Contract]
public sealed partial class Case : Contract
{
    public int F(string s) => [|int.Parse(s)|];
}
