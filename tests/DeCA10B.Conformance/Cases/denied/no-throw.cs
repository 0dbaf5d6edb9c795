//: row statements.try
//: from X20, X40
//: denied DECA1103
[Contract]
public sealed partial class Case : Contract
{
    public int F(int x)
    {
        if (x > 1)
        {
            [|throw new InvalidOperationException();|]
        }

        return x;
    }
}
