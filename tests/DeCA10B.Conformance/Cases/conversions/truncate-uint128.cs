//: row conversions.truncate
//: from O40
/// <summary>An unchecked cast of UInt128 keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(UInt128 a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(UInt128 a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(UInt128 a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(UInt128 a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(UInt128 a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(UInt128 a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(UInt128 a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(UInt128 a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public Int128 ToInt128(UInt128 a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(0) -> 0
//: ToByte(2^128-1) -> 255
//: ToByte(113427455640312821154458202477256070485) -> 85
//: ToSbyte(0) -> 0
//: ToSbyte(2^128-1) -> -1
//: ToSbyte(113427455640312821154458202477256070485) -> 85
//: ToUshort(0) -> 0
//: ToUshort(2^128-1) -> 65535
//: ToUshort(113427455640312821154458202477256070485) -> 21845
//: ToShort(0) -> 0
//: ToShort(2^128-1) -> -1
//: ToShort(113427455640312821154458202477256070485) -> 21845
//: ToUint(0) -> 0
//: ToUint(2^128-1) -> 4294967295
//: ToUint(113427455640312821154458202477256070485) -> 1431655765
//: ToInt(0) -> 0
//: ToInt(2^128-1) -> -1
//: ToInt(113427455640312821154458202477256070485) -> 1431655765
//: ToUlong(0) -> 0
//: ToUlong(2^128-1) -> 18446744073709551615
//: ToUlong(113427455640312821154458202477256070485) -> 6148914691236517205
//: ToLong(0) -> 0
//: ToLong(2^128-1) -> -1
//: ToLong(113427455640312821154458202477256070485) -> 6148914691236517205
//: ToInt128(0) -> 0
//: ToInt128(2^128-1) -> -1
//: ToInt128(113427455640312821154458202477256070485) -> 113427455640312821154458202477256070485
