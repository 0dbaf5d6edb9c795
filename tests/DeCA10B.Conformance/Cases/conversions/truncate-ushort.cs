//: row conversions.truncate
/// <summary>An unchecked cast of ushort keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(ushort a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(ushort a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public short ToShort(ushort a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(ushort a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(ushort a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(ushort a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(ushort a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(ushort a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(ushort a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(0) -> 0
//: ToByte(2^16-1) -> 255
//: ToByte(21845) -> 85
//: ToSbyte(0) -> 0
//: ToSbyte(2^16-1) -> -1
//: ToSbyte(21845) -> 85
//: ToShort(0) -> 0
//: ToShort(2^16-1) -> -1
//: ToShort(21845) -> 21845
//: ToUint(0) -> 0
//: ToUint(2^16-1) -> 65535
//: ToUint(21845) -> 21845
//: ToInt(0) -> 0
//: ToInt(2^16-1) -> 65535
//: ToInt(21845) -> 21845
//: ToUlong(0) -> 0
//: ToUlong(2^16-1) -> 65535
//: ToUlong(21845) -> 21845
//: ToLong(0) -> 0
//: ToLong(2^16-1) -> 65535
//: ToLong(21845) -> 21845
//: ToUInt128(0) -> 0
//: ToUInt128(2^16-1) -> 65535
//: ToUInt128(21845) -> 21845
//: ToInt128(0) -> 0
//: ToInt128(2^16-1) -> 65535
//: ToInt128(21845) -> 21845
