//: row operators.bool.eager
[Contract]
public sealed partial class Case : Contract
{
    private int count;
    private bool flag;

    private int Next() => ++count;

    public int All(bool start)
    {
        count = 0;
        flag = start;
        flag |= Next() > 0;
        flag &= Next() > 5;
        flag ^= Next() > 0;
        return (count * 10) + (flag ? 1 : 0);
    }

    public int Local(bool start)
    {
        count = 0;
        var result = start;
        result |= Next() > 0;
        result &= 10 / (count - 1) > 0;
        return count;
    }
}

//: All(true) -> 31
//: All(false) -> 31
//: Local(true) -> panic 0x12
//: Local(false) -> panic 0x12
