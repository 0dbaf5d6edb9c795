//: row conversions.truncate
//: from K02
/// <summary>An unchecked cast of long keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(long a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(long a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(long a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(long a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(long a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(long a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(long a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public UInt128 ToUInt128(long a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(long a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(-2^63) -> 0
//: ToByte(2^63-1) -> 255
//: ToByte(-1) -> 255
//: ToByte(3074457345618258602) -> 170
//: ToSbyte(-2^63) -> 0
//: ToSbyte(2^63-1) -> -1
//: ToSbyte(-1) -> -1
//: ToSbyte(3074457345618258602) -> -86
//: ToUshort(-2^63) -> 0
//: ToUshort(2^63-1) -> 65535
//: ToUshort(-1) -> 65535
//: ToUshort(3074457345618258602) -> 43690
//: ToShort(-2^63) -> 0
//: ToShort(2^63-1) -> -1
//: ToShort(-1) -> -1
//: ToShort(3074457345618258602) -> -21846
//: ToUint(-2^63) -> 0
//: ToUint(2^63-1) -> 4294967295
//: ToUint(-1) -> 4294967295
//: ToUint(3074457345618258602) -> 2863311530
//: ToInt(-2^63) -> 0
//: ToInt(2^63-1) -> -1
//: ToInt(-1) -> -1
//: ToInt(3074457345618258602) -> -1431655766
//: ToUlong(-2^63) -> 9223372036854775808
//: ToUlong(2^63-1) -> 9223372036854775807
//: ToUlong(-1) -> 18446744073709551615
//: ToUlong(3074457345618258602) -> 3074457345618258602
//: ToUInt128(-2^63) -> 340282366920938463454151235394913435648
//: ToUInt128(2^63-1) -> 9223372036854775807
//: ToUInt128(-1) -> 340282366920938463463374607431768211455
//: ToUInt128(3074457345618258602) -> 3074457345618258602
//: ToInt128(-2^63) -> -9223372036854775808
//: ToInt128(2^63-1) -> 9223372036854775807
//: ToInt128(-1) -> -1
//: ToInt128(3074457345618258602) -> 3074457345618258602
