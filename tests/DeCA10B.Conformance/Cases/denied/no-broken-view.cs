//: row members.function.view-broken
//: denied DECA1302
[Contract]
public sealed partial class Case : Contract
{
    private int x;

    [View]
    public int F()
    {
        [|x|] = 1;
        return x;
    }
}
