//: row conversions.narrow
//: from K20
/// <summary>A cast in the middle must fit too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Through(int x)
    {
        x = (short)x;
        return x;
    }

    public byte Chain(long x) => (byte)(short)(int)x;
}
//: Through(70000) -> panic 0x11
//: Through(32767) -> 32767
//: Through(-32768) -> -32768
//: Through(-32769) -> panic 0x11
//: Chain(255) -> 255
//: Chain(256) -> panic 0x11
//: Chain(40000) -> panic 0x11
//: Chain(2^40) -> panic 0x11
//: Chain(-1) -> panic 0x11
