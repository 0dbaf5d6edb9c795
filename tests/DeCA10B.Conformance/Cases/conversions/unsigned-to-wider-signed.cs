//: row conversions.widen
//: from K08, K09
/// <summary>An unsigned number keeps its value in a wider signed one.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long ToLong(uint x) => x;
    public int ToInt(ushort x) => x;
    public short ToShort(byte x) => x;
    public Int128 Widest(ulong x) => x;
}
//: ToLong(0xFFFFFFFF) -> 4294967295
//: ToLong(0) -> 0
//: ToInt(65535) -> 65535
//: ToShort(255) -> 255
//: Widest(2^64-1) -> 18446744073709551615
