//: row conversions.narrow, conversions.widen
/// <summary>A cast of short keeps the value or fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(short a) => (byte)a;
    public sbyte ToSbyte(short a) => (sbyte)a;
    public ushort ToUshort(short a) => (ushort)a;
    public uint ToUint(short a) => (uint)a;
    public int ToInt(short a) => (int)a;
    public ulong ToUlong(short a) => (ulong)a;
    public long ToLong(short a) => (long)a;
    public UInt128 ToUInt128(short a) => (UInt128)a;
    public Int128 ToInt128(short a) => (Int128)a;
}
//: ToByte(-2^15) -> panic 0x11
//: ToByte(2^15-1) -> panic 0x11
//: ToByte(0) -> 0
//: ToByte(2^8-1) -> 255
//: ToByte(-1) -> panic 0x11
//: ToByte(2^8) -> panic 0x11
//: ToSbyte(-2^15) -> panic 0x11
//: ToSbyte(2^15-1) -> panic 0x11
//: ToSbyte(-2^7) -> -128
//: ToSbyte(2^7-1) -> 127
//: ToSbyte(-129) -> panic 0x11
//: ToSbyte(2^7) -> panic 0x11
//: ToSbyte(-1) -> -1
//: ToSbyte(0) -> 0
//: ToUshort(-2^15) -> panic 0x11
//: ToUshort(2^15-1) -> 32767
//: ToUshort(0) -> 0
//: ToUshort(-1) -> panic 0x11
//: ToUint(-2^15) -> panic 0x11
//: ToUint(2^15-1) -> 32767
//: ToUint(0) -> 0
//: ToUint(-1) -> panic 0x11
//: ToInt(-2^15) -> -32768
//: ToInt(2^15-1) -> 32767
//: ToInt(-1) -> -1
//: ToInt(0) -> 0
//: ToUlong(-2^15) -> panic 0x11
//: ToUlong(2^15-1) -> 32767
//: ToUlong(0) -> 0
//: ToUlong(-1) -> panic 0x11
//: ToLong(-2^15) -> -32768
//: ToLong(2^15-1) -> 32767
//: ToLong(-1) -> -1
//: ToLong(0) -> 0
//: ToUInt128(-2^15) -> panic 0x11
//: ToUInt128(2^15-1) -> 32767
//: ToUInt128(0) -> 0
//: ToUInt128(-1) -> panic 0x11
//: ToInt128(-2^15) -> -32768
//: ToInt128(2^15-1) -> 32767
//: ToInt128(-1) -> -1
//: ToInt128(0) -> 0
