//: row checked.unchecked-block, operators.increment
//: from U15
/// <summary>Elements of arrays wrap in an unchecked block.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Wrap(int start)
    {
        var x = new int[2];
        x[1] = start;
        unchecked
        {
            x[1]++;
            x[1] += 5;
        }

        return x[1];
    }
}
//: Wrap(2^31-1) -> -2147483643
//: Wrap(0) -> 6
//: Wrap(2^31-6) -> -2147483648
