//: row conversions.narrow, conversions.widen
//: from K24, K10
/// <summary>A cast of sbyte keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(sbyte a) => (byte)a;
    public ushort ToUshort(sbyte a) => (ushort)a;
    public short ToShort(sbyte a) => (short)a;
    public uint ToUint(sbyte a) => (uint)a;
    public int ToInt(sbyte a) => (int)a;
    public ulong ToUlong(sbyte a) => (ulong)a;
    public long ToLong(sbyte a) => (long)a;
    public UInt128 ToUInt128(sbyte a) => (UInt128)a;
    public Int128 ToInt128(sbyte a) => (Int128)a;
}
//: ToByte(-2^7) -> panic 0x11
//: ToByte(2^7-1) -> 127
//: ToByte(0) -> 0
//: ToByte(-1) -> panic 0x11
//: ToUshort(-2^7) -> panic 0x11
//: ToUshort(2^7-1) -> 127
//: ToUshort(0) -> 0
//: ToUshort(-1) -> panic 0x11
//: ToShort(-2^7) -> -128
//: ToShort(2^7-1) -> 127
//: ToShort(-1) -> -1
//: ToShort(0) -> 0
//: ToUint(-2^7) -> panic 0x11
//: ToUint(2^7-1) -> 127
//: ToUint(0) -> 0
//: ToUint(-1) -> panic 0x11
//: ToInt(-2^7) -> -128
//: ToInt(2^7-1) -> 127
//: ToInt(-1) -> -1
//: ToInt(0) -> 0
//: ToUlong(-2^7) -> panic 0x11
//: ToUlong(2^7-1) -> 127
//: ToUlong(0) -> 0
//: ToUlong(-1) -> panic 0x11
//: ToLong(-2^7) -> -128
//: ToLong(2^7-1) -> 127
//: ToLong(-1) -> -1
//: ToLong(0) -> 0
//: ToUInt128(-2^7) -> panic 0x11
//: ToUInt128(2^7-1) -> 127
//: ToUInt128(0) -> 0
//: ToUInt128(-1) -> panic 0x11
//: ToInt128(-2^7) -> -128
//: ToInt128(2^7-1) -> 127
//: ToInt128(-1) -> -1
//: ToInt128(0) -> 0
