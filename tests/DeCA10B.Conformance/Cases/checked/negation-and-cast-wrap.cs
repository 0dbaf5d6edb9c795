//: row checked.unchecked-block, conversions.truncate
//: from U17
/// <summary>In one block the minus wraps and the cast truncates.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Low(int a)
    {
        unchecked
        {
            return (uint)-a;
        }
    }

    public long Minus(int a)
    {
        unchecked
        {
            return -(long)a;
        }
    }
}
//: Low(5) -> 4294967291
//: Low(-2^31) -> 2147483648
//: Low(0) -> 0
//: Minus(-2^31) -> 2147483648
//: Minus(2^31-1) -> -2147483647
