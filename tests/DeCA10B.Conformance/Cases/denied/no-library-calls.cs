//: row calls.dotnet
//: from D13, D14, D15, D18, D20, D22
//: denied DECA1246
[Contract]
public sealed partial class Case : Contract
{
    public int F(int x) => [|Math.Abs(x)|];
}
