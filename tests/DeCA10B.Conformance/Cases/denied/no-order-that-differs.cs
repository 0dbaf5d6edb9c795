//: row expressions.named-arguments.order
//: from E22
//: denied DECA1210
[Contract]
public sealed partial class Case : Contract
{
    private int x;

    private int G(int a, int b) => a - b;

    private int T(int v)
    {
        x++;
        return v;
    }

    public int F() => [|G(b: T(2), a: T(1))|];
}
