//: row conversions.array-to-span
//: denied DECA1209
[Contract]
public sealed partial class Case : Contract
{
    private static int G(ReadOnlySpan<int> s) => s.Length;

    public int F()
    {
        var a = new int[2];
        return G([|a|]);
    }
}
