//: row conversions.truncate
/// <summary>An unchecked cast of ulong keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(ulong a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(ulong a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(ulong a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(ulong a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(ulong a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(ulong a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public long ToLong(ulong a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(ulong a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(ulong a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(0) -> 0
//: ToByte(2^64-1) -> 255
//: ToByte(6148914691236517205) -> 85
//: ToSbyte(0) -> 0
//: ToSbyte(2^64-1) -> -1
//: ToSbyte(6148914691236517205) -> 85
//: ToUshort(0) -> 0
//: ToUshort(2^64-1) -> 65535
//: ToUshort(6148914691236517205) -> 21845
//: ToShort(0) -> 0
//: ToShort(2^64-1) -> -1
//: ToShort(6148914691236517205) -> 21845
//: ToUint(0) -> 0
//: ToUint(2^64-1) -> 4294967295
//: ToUint(6148914691236517205) -> 1431655765
//: ToInt(0) -> 0
//: ToInt(2^64-1) -> -1
//: ToInt(6148914691236517205) -> 1431655765
//: ToLong(0) -> 0
//: ToLong(2^64-1) -> -1
//: ToLong(6148914691236517205) -> 6148914691236517205
//: ToUInt128(0) -> 0
//: ToUInt128(2^64-1) -> 18446744073709551615
//: ToUInt128(6148914691236517205) -> 6148914691236517205
//: ToInt128(0) -> 0
//: ToInt128(2^64-1) -> 18446744073709551615
//: ToInt128(6148914691236517205) -> 6148914691236517205
