//: row checked.unchecked-block, calls.internal
//: from U02
/// <summary>unchecked does not reach into called functions.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private static int Next(int x) => x + 1;

    public int Call(int x)
    {
        unchecked
        {
            return Next(x);
        }
    }

    public int Here(int x)
    {
        unchecked
        {
            return x + 1;
        }
    }
}
//: Call(2^31-1) -> panic 0x11
//: Call(1) -> 2
//: Here(2^31-1) -> -2147483648
//: Here(1) -> 2
