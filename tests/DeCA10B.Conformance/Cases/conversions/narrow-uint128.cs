//: row conversions.narrow, conversions.widen
//: from O21
/// <summary>A cast of UInt128 keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(UInt128 a) => (byte)a;
    public sbyte ToSbyte(UInt128 a) => (sbyte)a;
    public ushort ToUshort(UInt128 a) => (ushort)a;
    public short ToShort(UInt128 a) => (short)a;
    public uint ToUint(UInt128 a) => (uint)a;
    public int ToInt(UInt128 a) => (int)a;
    public ulong ToUlong(UInt128 a) => (ulong)a;
    public long ToLong(UInt128 a) => (long)a;
    public Int128 ToInt128(UInt128 a) => (Int128)a;
}
//: ToByte(0) -> 0
//: ToByte(2^128-1) -> panic 0x11
//: ToByte(2^8-1) -> 255
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(0) -> 0
//: ToSbyte(2^128-1) -> panic 0x11
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(2^7) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^128-1) -> panic 0x11
//: ToUshort(2^16-1) -> 65535
//: ToUshort(2^16) -> panic 0x11
//: ToShort(0) -> 0
//: ToShort(2^128-1) -> panic 0x11
//: ToShort(2^15-1) -> 32767
//: ToShort(2^15) -> panic 0x11
//: ToUint(0) -> 0
//: ToUint(2^128-1) -> panic 0x11
//: ToUint(2^32-1) -> 4294967295
//: ToUint(2^32) -> panic 0x11
//: ToInt(0) -> 0
//: ToInt(2^128-1) -> panic 0x11
//: ToInt(2^31-1) -> 2147483647
//: ToInt(2^31) -> panic 0x11
//: ToUlong(0) -> 0
//: ToUlong(2^128-1) -> panic 0x11
//: ToUlong(2^64-1) -> 18446744073709551615
//: ToUlong(2^64) -> panic 0x11
//: ToLong(0) -> 0
//: ToLong(2^128-1) -> panic 0x11
//: ToLong(2^63-1) -> 9223372036854775807
//: ToLong(2^63) -> panic 0x11
//: ToInt128(0) -> 0
//: ToInt128(2^128-1) -> panic 0x11
//: ToInt128(2^127-1) -> 170141183460469231731687303715884105727
//: ToInt128(2^127) -> panic 0x11
