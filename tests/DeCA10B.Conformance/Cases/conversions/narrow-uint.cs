//: row conversions.narrow, conversions.widen
//: from K08
/// <summary>A cast of uint keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(uint a) => (byte)a;
    public sbyte ToSbyte(uint a) => (sbyte)a;
    public ushort ToUshort(uint a) => (ushort)a;
    public short ToShort(uint a) => (short)a;
    public int ToInt(uint a) => (int)a;
    public ulong ToUlong(uint a) => (ulong)a;
    public long ToLong(uint a) => (long)a;
    public UInt128 ToUInt128(uint a) => (UInt128)a;
    public Int128 ToInt128(uint a) => (Int128)a;
}
//: ToByte(0) -> 0
//: ToByte(2^32-1) -> panic 0x11
//: ToByte(2^8-1) -> 255
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(0) -> 0
//: ToSbyte(2^32-1) -> panic 0x11
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(2^7) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^32-1) -> panic 0x11
//: ToUshort(2^16-1) -> 65535
//: ToUshort(2^16) -> panic 0x11
//: ToShort(0) -> 0
//: ToShort(2^32-1) -> panic 0x11
//: ToShort(2^15-1) -> 32767
//: ToShort(2^15) -> panic 0x11
//: ToInt(0) -> 0
//: ToInt(2^32-1) -> panic 0x11
//: ToInt(2^31-1) -> 2147483647
//: ToInt(2^31) -> panic 0x11
//: ToUlong(0) -> 0
//: ToUlong(2^32-1) -> 4294967295
//: ToLong(0) -> 0
//: ToLong(2^32-1) -> 4294967295
//: ToUInt128(0) -> 0
//: ToUInt128(2^32-1) -> 4294967295
//: ToInt128(0) -> 0
//: ToInt128(2^32-1) -> 4294967295
