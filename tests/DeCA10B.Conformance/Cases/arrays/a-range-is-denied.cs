//: row expressions.range
//: denied DECA1218
[Contract]
public sealed partial class Case : Contract
{
    public int Sum(ReadOnlySpan<int> data)
    {
        var sum = 0;
        foreach (var item in [|data[1..3]|]) sum += item;
        return sum;
    }
}
