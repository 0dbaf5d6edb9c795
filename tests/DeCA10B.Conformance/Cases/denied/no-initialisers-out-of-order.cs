//: row expressions.named-arguments.order
//: from E21
//: denied DECA1210
public struct Pair
{
    public int A;
    public int B;
}

[Contract]
public sealed partial class Case : Contract
{
    private int x;

    private int T(int v)
    {
        x++;
        return v;
    }

    public int F()
    {
        var p = new Pair [|{ B = T(2), A = T(1) }|];
        return p.A;
    }
}
