//: row conversions.narrow, conversions.widen
/// <summary>A cast of ushort keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(ushort a) => (byte)a;
    public sbyte ToSbyte(ushort a) => (sbyte)a;
    public short ToShort(ushort a) => (short)a;
    public uint ToUint(ushort a) => (uint)a;
    public int ToInt(ushort a) => (int)a;
    public ulong ToUlong(ushort a) => (ulong)a;
    public long ToLong(ushort a) => (long)a;
    public UInt128 ToUInt128(ushort a) => (UInt128)a;
    public Int128 ToInt128(ushort a) => (Int128)a;
}
//: ToByte(0) -> 0
//: ToByte(2^16-1) -> panic 0x11
//: ToByte(2^8-1) -> 255
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(0) -> 0
//: ToSbyte(2^16-1) -> panic 0x11
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(2^7) -> panic 0x11
//: ToShort(0) -> 0
//: ToShort(2^16-1) -> panic 0x11
//: ToShort(2^15-1) -> 32767
//: ToShort(2^15) -> panic 0x11
//: ToUint(0) -> 0
//: ToUint(2^16-1) -> 65535
//: ToInt(0) -> 0
//: ToInt(2^16-1) -> 65535
//: ToUlong(0) -> 0
//: ToUlong(2^16-1) -> 65535
//: ToLong(0) -> 0
//: ToLong(2^16-1) -> 65535
//: ToUInt128(0) -> 0
//: ToUInt128(2^16-1) -> 65535
//: ToInt128(0) -> 0
//: ToInt128(2^16-1) -> 65535
