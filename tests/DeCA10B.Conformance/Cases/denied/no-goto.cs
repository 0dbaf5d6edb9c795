//: row statements.goto
//: denied DECA1104
[Contract]
public sealed partial class Case : Contract
{
    public int F(int x)
    {
        [|goto end;|]
        [|end|]: return x;
    }
}
