//: row expressions.length
//: from A23, A24
/// <summary>A length is an int, so it can go below zero.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Last(int[] a) => a.Length - 1;

    public int Reverse(int[] a)
    {
        var s = 0;
        for (var i = a.Length - 1; i >= 0; i--)
        {
            s = s * 10 + a[i];
        }

        return s;
    }

    public int End(int[] a) => a[a.Length - 1];
}
//: Last([]) -> -1
//: Last([1, 2, 3]) -> 2
//: Reverse([1, 2, 3]) -> 321
//: Reverse([]) -> 0
//: Reverse([7]) -> 7
//: End([1, 2, 3]) -> 3
//: End([]) -> panic 0x32
