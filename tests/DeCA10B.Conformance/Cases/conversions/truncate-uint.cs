//: row conversions.truncate
//: from K09
/// <summary>An unchecked cast of uint keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(uint a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(uint a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(uint a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(uint a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public int ToInt(uint a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(uint a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(uint a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(uint a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(uint a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(0) -> 0
//: ToByte(2^32-1) -> 255
//: ToByte(1431655765) -> 85
//: ToSbyte(0) -> 0
//: ToSbyte(2^32-1) -> -1
//: ToSbyte(1431655765) -> 85
//: ToUshort(0) -> 0
//: ToUshort(2^32-1) -> 65535
//: ToUshort(1431655765) -> 21845
//: ToShort(0) -> 0
//: ToShort(2^32-1) -> -1
//: ToShort(1431655765) -> 21845
//: ToInt(0) -> 0
//: ToInt(2^32-1) -> -1
//: ToInt(1431655765) -> 1431655765
//: ToUlong(0) -> 0
//: ToUlong(2^32-1) -> 4294967295
//: ToUlong(1431655765) -> 1431655765
//: ToLong(0) -> 0
//: ToLong(2^32-1) -> 4294967295
//: ToLong(1431655765) -> 1431655765
//: ToUInt128(0) -> 0
//: ToUInt128(2^32-1) -> 4294967295
//: ToUInt128(1431655765) -> 1431655765
//: ToInt128(0) -> 0
//: ToInt128(2^32-1) -> 4294967295
//: ToInt128(1431655765) -> 1431655765
