//: row conversions.narrow, conversions.widen
//: from O22
/// <summary>A cast of Int128 keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(Int128 a) => (byte)a;
    public sbyte ToSbyte(Int128 a) => (sbyte)a;
    public ushort ToUshort(Int128 a) => (ushort)a;
    public short ToShort(Int128 a) => (short)a;
    public uint ToUint(Int128 a) => (uint)a;
    public int ToInt(Int128 a) => (int)a;
    public ulong ToUlong(Int128 a) => (ulong)a;
    public long ToLong(Int128 a) => (long)a;
    public UInt128 ToUInt128(Int128 a) => (UInt128)a;
}
//: ToByte(-2^127) -> panic 0x11
//: ToByte(2^127-1) -> panic 0x11
//: ToByte(0) -> 0
//: ToByte(2^8-1) -> 255
//: ToByte(-1) -> panic 0x11
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(-2^127) -> panic 0x11
//: ToSbyte(2^127-1) -> panic 0x11
//: ToSbyte(-2^7) -> -128
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(-129) -> panic 0x11
//: ToSbyte(2^7) -> panic 0x11
//: ToSbyte(-1) -> -1
//: ToSbyte(0) -> 0
//: ToUshort(-2^127) -> panic 0x11
//: ToUshort(2^127-1) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^16-1) -> 65535
//: ToUshort(-1) -> panic 0x11
//: ToUshort(2^16) -> panic 0x11
//: ToShort(-2^127) -> panic 0x11
//: ToShort(2^127-1) -> panic 0x11
//: ToShort(-2^15) -> -32768
//: ToShort(2^15-1) -> 32767
//: ToShort(-32769) -> panic 0x11
//: ToShort(2^15) -> panic 0x11
//: ToShort(-1) -> -1
//: ToShort(0) -> 0
//: ToUint(-2^127) -> panic 0x11
//: ToUint(2^127-1) -> panic 0x11
//: ToUint(0) -> 0
//: ToUint(2^32-1) -> 4294967295
//: ToUint(-1) -> panic 0x11
//: ToUint(2^32) -> panic 0x11
//: ToInt(-2^127) -> panic 0x11
//: ToInt(2^127-1) -> panic 0x11
//: ToInt(-2^31) -> -2147483648
//: ToInt(2^31-1) -> 2147483647
//: ToInt(-2147483649) -> panic 0x11
//: ToInt(2^31) -> panic 0x11
//: ToInt(-1) -> -1
//: ToInt(0) -> 0
//: ToUlong(-2^127) -> panic 0x11
//: ToUlong(2^127-1) -> panic 0x11
//: ToUlong(0) -> 0
//: ToUlong(2^64-1) -> 18446744073709551615
//: ToUlong(-1) -> panic 0x11
//: ToUlong(2^64) -> panic 0x11
//: ToLong(-2^127) -> panic 0x11
//: ToLong(2^127-1) -> panic 0x11
//: ToLong(-2^63) -> -9223372036854775808
//: ToLong(2^63-1) -> 9223372036854775807
//: ToLong(-9223372036854775809) -> panic 0x11
//: ToLong(2^63) -> panic 0x11
//: ToLong(-1) -> -1
//: ToLong(0) -> 0
//: ToUInt128(-2^127) -> panic 0x11
//: ToUInt128(2^127-1) -> 170141183460469231731687303715884105727
//: ToUInt128(0) -> 0
//: ToUInt128(-1) -> panic 0x11
