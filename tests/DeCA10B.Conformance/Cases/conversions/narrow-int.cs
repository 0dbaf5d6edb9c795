//: row conversions.narrow, conversions.widen
//: from K04, K05, K20, O24, S22
/// <summary>A cast of int keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(int a) => (byte)a;
    public sbyte ToSbyte(int a) => (sbyte)a;
    public ushort ToUshort(int a) => (ushort)a;
    public short ToShort(int a) => (short)a;
    public uint ToUint(int a) => (uint)a;
    public ulong ToUlong(int a) => (ulong)a;
    public long ToLong(int a) => (long)a;
    public UInt128 ToUInt128(int a) => (UInt128)a;
    public Int128 ToInt128(int a) => (Int128)a;
}
//: ToByte(-2^31) -> panic 0x11
//: ToByte(2^31-1) -> panic 0x11
//: ToByte(0) -> 0
//: ToByte(2^8-1) -> 255
//: ToByte(-1) -> panic 0x11
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(-2^31) -> panic 0x11
//: ToSbyte(2^31-1) -> panic 0x11
//: ToSbyte(-2^7) -> -128
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(-129) -> panic 0x11
//: ToSbyte(2^7) -> panic 0x11
//: ToSbyte(-1) -> -1
//: ToSbyte(0) -> 0
//: ToUshort(-2^31) -> panic 0x11
//: ToUshort(2^31-1) -> panic 0x11
//: ToUshort(0) -> 0
//: ToUshort(2^16-1) -> 65535
//: ToUshort(-1) -> panic 0x11
//: ToUshort(2^16) -> panic 0x11
//: ToShort(-2^31) -> panic 0x11
//: ToShort(2^31-1) -> panic 0x11
//: ToShort(-2^15) -> -32768
//: ToShort(2^15-1) -> 32767
//: ToShort(-32769) -> panic 0x11
//: ToShort(2^15) -> panic 0x11
//: ToShort(-1) -> -1
//: ToShort(0) -> 0
//: ToUint(-2^31) -> panic 0x11
//: ToUint(2^31-1) -> 2147483647
//: ToUint(0) -> 0
//: ToUint(-1) -> panic 0x11
//: ToUlong(-2^31) -> panic 0x11
//: ToUlong(2^31-1) -> 2147483647
//: ToUlong(0) -> 0
//: ToUlong(-1) -> panic 0x11
//: ToLong(-2^31) -> -2147483648
//: ToLong(2^31-1) -> 2147483647
//: ToLong(-1) -> -1
//: ToLong(0) -> 0
//: ToUInt128(-2^31) -> panic 0x11
//: ToUInt128(2^31-1) -> 2147483647
//: ToUInt128(0) -> 0
//: ToUInt128(-1) -> panic 0x11
//: ToInt128(-2^31) -> -2147483648
//: ToInt128(2^31-1) -> 2147483647
//: ToInt128(-1) -> -1
//: ToInt128(0) -> 0
