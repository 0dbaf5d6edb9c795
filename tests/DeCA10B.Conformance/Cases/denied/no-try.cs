//: row statements.try
//: from X02, X03, X04, X05, X13
//: denied DECA1103
[Contract]
public sealed partial class Case : Contract
{
    private int x;

    public int F()
    {
        [|try|]
        {
            x = 2;
        }
        finally
        {
            x += 10;
        }

        return x;
    }
}
