//: row conversions.narrow, conversions.widen
//: from K23, K02
/// <summary>A cast of long keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(long a) => (byte)a;
    public sbyte ToSbyte(long a) => (sbyte)a;
    public ushort ToUshort(long a) => (ushort)a;
    public short ToShort(long a) => (short)a;
    public uint ToUint(long a) => (uint)a;
    public int ToInt(long a) => (int)a;
    public ulong ToUlong(long a) => (ulong)a;
    public UInt128 ToUInt128(long a) => (UInt128)a;
    public Int128 ToInt128(long a) => (Int128)a;
}
//: ToByte(-2^63) -> panic 0x11
//: ToByte(2^63-1) -> panic 0x11
//: ToByte(0) -> 0
//: ToByte(2^8-1) -> 255
//: ToByte(-1) -> panic 0x11
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(-2^63) -> panic 0x11
//: ToSbyte(2^63-1) -> panic 0x11
//: ToSbyte(-2^7) -> -128
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(-129) -> panic 0x11
//: ToSbyte(2^7) -> panic 0x11
//: ToSbyte(-1) -> -1
//: ToSbyte(0) -> 0
//: ToUshort(-2^63) -> panic 0x11
//: ToUshort(2^63-1) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^16-1) -> 65535
//: ToUshort(-1) -> panic 0x11
//: ToUshort(2^16) -> panic 0x11
//: ToShort(-2^63) -> panic 0x11
//: ToShort(2^63-1) -> panic 0x11
//: ToShort(-2^15) -> -32768
//: ToShort(2^15-1) -> 32767
//: ToShort(-32769) -> panic 0x11
//: ToShort(2^15) -> panic 0x11
//: ToShort(-1) -> -1
//: ToShort(0) -> 0
//: ToUint(-2^63) -> panic 0x11
//: ToUint(2^63-1) -> panic 0x11
//: ToUint(0) -> 0
//: ToUint(2^32-1) -> 4294967295
//: ToUint(-1) -> panic 0x11
//: ToUint(2^32) -> panic 0x11
//: ToInt(-2^63) -> panic 0x11
//: ToInt(2^63-1) -> panic 0x11
//: ToInt(-2^31) -> -2147483648
//: ToInt(2^31-1) -> 2147483647
//: ToInt(-2147483649) -> panic 0x11
//: ToInt(2^31) -> panic 0x11
//: ToInt(-1) -> -1
//: ToInt(0) -> 0
//: ToUlong(-2^63) -> panic 0x11
//: ToUlong(2^63-1) -> 9223372036854775807
//: ToUlong(0) -> 0
//: ToUlong(-1) -> panic 0x11
//: ToUInt128(-2^63) -> panic 0x11
//: ToUInt128(2^63-1) -> 9223372036854775807
//: ToUInt128(0) -> 0
//: ToUInt128(-1) -> panic 0x11
//: ToInt128(-2^63) -> -9223372036854775808
//: ToInt128(2^63-1) -> 9223372036854775807
//: ToInt128(-1) -> -1
//: ToInt128(0) -> 0
