//: row expressions.new-array
[Contract]
public sealed partial class Case : Contract
{
    public int Make(int length) => new int[length].Length;

    public int MakeWide(long length) => new byte[length].Length;

    public int MakeSmall(byte length) => new bool[length].Length;
}

//: Make(3) -> 3
//: Make(0) -> 0
//: Make(-1) -> panic 0x11
//: Make(-2147483648) -> panic 0x11
//: MakeWide(2) -> 2
//: MakeWide(-1) -> panic 0x11
//: MakeSmall(255) -> 255
