//: row statements.resource
//: denied DECA1105
[Contract]
public sealed partial class Case : Contract
{
    public int F(int x)
    {
        [|lock|] (this)
        {
            x++;
        }

        return x;
    }
}
