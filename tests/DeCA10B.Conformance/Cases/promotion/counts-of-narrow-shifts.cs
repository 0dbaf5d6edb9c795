//: row operators.compound, operators.shift-right
//: from P75, P76
/// <summary>The count is masked by 31 for narrow types too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Right(byte b, int n)
    {
        b >>= n;
        return b;
    }

    public int Both(int x, int left, int right)
    {
        x <<= left;
        x >>= right;
        return x;
    }
}
//: Right(5, 9) -> 0
//: Right(5, 33) -> 2
//: Right(5, 32) -> 5
//: Right(255, 7) -> 1
//: Both(5, 35, -1) -> 0
//: Both(5, 0, 32) -> 5
