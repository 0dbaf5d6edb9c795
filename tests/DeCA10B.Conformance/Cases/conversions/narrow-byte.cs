//: row conversions.narrow, conversions.widen
//: from B12, S13
/// <summary>A cast of byte keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public sbyte ToSbyte(byte a) => (sbyte)a;
    public ushort ToUshort(byte a) => (ushort)a;
    public short ToShort(byte a) => (short)a;
    public uint ToUint(byte a) => (uint)a;
    public int ToInt(byte a) => (int)a;
    public ulong ToUlong(byte a) => (ulong)a;
    public long ToLong(byte a) => (long)a;
    public UInt128 ToUInt128(byte a) => (UInt128)a;
    public Int128 ToInt128(byte a) => (Int128)a;
}
//: ToSbyte(0) -> 0
//: ToSbyte(2^8-1) -> panic 0x11
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(2^7) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^8-1) -> 255
//: ToShort(0) -> 0
//: ToShort(2^8-1) -> 255
//: ToUint(0) -> 0
//: ToUint(2^8-1) -> 255
//: ToInt(0) -> 0
//: ToInt(2^8-1) -> 255
//: ToUlong(0) -> 0
//: ToUlong(2^8-1) -> 255
//: ToLong(0) -> 0
//: ToLong(2^8-1) -> 255
//: ToUInt128(0) -> 0
//: ToUInt128(2^8-1) -> 255
//: ToInt128(0) -> 0
//: ToInt128(2^8-1) -> 255
