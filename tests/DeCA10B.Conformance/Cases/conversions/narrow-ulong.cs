//: row conversions.narrow, conversions.widen
//: from K03, K32
/// <summary>A cast of ulong keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(ulong a) => (byte)a;
    public sbyte ToSbyte(ulong a) => (sbyte)a;
    public ushort ToUshort(ulong a) => (ushort)a;
    public short ToShort(ulong a) => (short)a;
    public uint ToUint(ulong a) => (uint)a;
    public int ToInt(ulong a) => (int)a;
    public long ToLong(ulong a) => (long)a;
    public UInt128 ToUInt128(ulong a) => (UInt128)a;
    public Int128 ToInt128(ulong a) => (Int128)a;
}
//: ToByte(0) -> 0
//: ToByte(2^64-1) -> panic 0x11
//: ToByte(2^8-1) -> 255
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(0) -> 0
//: ToSbyte(2^64-1) -> panic 0x11
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(2^7) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^64-1) -> panic 0x11
//: ToUshort(2^16-1) -> 65535
//: ToUshort(2^16) -> panic 0x11
//: ToShort(0) -> 0
//: ToShort(2^64-1) -> panic 0x11
//: ToShort(2^15-1) -> 32767
//: ToShort(2^15) -> panic 0x11
//: ToUint(0) -> 0
//: ToUint(2^64-1) -> panic 0x11
//: ToUint(2^32-1) -> 4294967295
//: ToUint(2^32) -> panic 0x11
//: ToInt(0) -> 0
//: ToInt(2^64-1) -> panic 0x11
//: ToInt(2^31-1) -> 2147483647
//: ToInt(2^31) -> panic 0x11
//: ToLong(0) -> 0
//: ToLong(2^64-1) -> panic 0x11
//: ToLong(2^63-1) -> 9223372036854775807
//: ToLong(2^63) -> panic 0x11
//: ToUInt128(0) -> 0
//: ToUInt128(2^64-1) -> 18446744073709551615
//: ToInt128(0) -> 0
//: ToInt128(2^64-1) -> 18446744073709551615
