//: row checked.unchecked-block, checked.default
//: from U22
/// <summary>What follows the block is checked again.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Later(int x)
    {
        int y;
        unchecked
        {
            y = x + 1;
        }

        return y - 1;
    }
}
//: Later(2^31-1) -> panic 0x11
//: Later(5) -> 5
//: Later(-2^31) -> -2147483648
