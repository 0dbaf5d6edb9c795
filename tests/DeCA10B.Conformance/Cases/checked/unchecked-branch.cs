//: row checked.unchecked-block, statements.if
//: from U05
/// <summary>Only the block is unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Branch(bool flag, int r)
    {
        if (flag)
        {
            unchecked
            {
                r++;
            }
        }
        else
        {
            r++;
        }

        return r;
    }
}
//: Branch(true, 2^31-1) -> -2147483648
//: Branch(false, 2^31-1) -> panic 0x11
//: Branch(false, 1) -> 2
