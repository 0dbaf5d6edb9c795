//: row statements.deconstruct.own
//: denied DECA1220
[Contract]
public sealed partial class Case : Contract
{
    private int left;
    private int right;

    public int Set(int a, int b)
    {
        var (x, y) = [|(left, right) = (a, b)|];
        return x + y;
    }
}
