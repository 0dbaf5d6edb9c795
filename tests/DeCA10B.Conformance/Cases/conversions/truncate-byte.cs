//: row conversions.truncate
//: from K25
/// <summary>An unchecked cast of byte keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public sbyte ToSbyte(byte a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(byte a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(byte a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(byte a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(byte a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(byte a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(byte a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(byte a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(byte a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToSbyte(0) -> 0
//: ToSbyte(2^8-1) -> -1
//: ToSbyte(85) -> 85
//: ToUshort(0) -> 0
//: ToUshort(2^8-1) -> 255
//: ToUshort(85) -> 85
//: ToShort(0) -> 0
//: ToShort(2^8-1) -> 255
//: ToShort(85) -> 85
//: ToUint(0) -> 0
//: ToUint(2^8-1) -> 255
//: ToUint(85) -> 85
//: ToInt(0) -> 0
//: ToInt(2^8-1) -> 255
//: ToInt(85) -> 85
//: ToUlong(0) -> 0
//: ToUlong(2^8-1) -> 255
//: ToUlong(85) -> 85
//: ToLong(0) -> 0
//: ToLong(2^8-1) -> 255
//: ToLong(85) -> 85
//: ToUInt128(0) -> 0
//: ToUInt128(2^8-1) -> 255
//: ToUInt128(85) -> 85
//: ToInt128(0) -> 0
//: ToInt128(2^8-1) -> 255
//: ToInt128(85) -> 85
