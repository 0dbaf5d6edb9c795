//: row conversions.narrow, operators.shift-left
//: from S22, S13, S14
/// <summary>1 << 31 is negative, so the cast fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Cast(int n) => (uint)(1 << n);
    public byte Narrow(byte x) => (byte)(x << 4);

    public byte Truncate(byte x)
    {
        unchecked
        {
            return (byte)(x << 4);
        }
    }
}
//: Cast(31) -> panic 0x11
//: Cast(30) -> 1073741824
//: Cast(0) -> 1
//: Narrow(255) -> panic 0x11
//: Narrow(15) -> 240
//: Truncate(255) -> 240
//: Truncate(15) -> 240
