//: row conversions.truncate
//: from O41
/// <summary>An unchecked cast of Int128 keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(Int128 a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(Int128 a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(Int128 a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(Int128 a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(Int128 a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(Int128 a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(Int128 a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(Int128 a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(Int128 a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }
}
//: ToByte(-2^127) -> 0
//: ToByte(2^127-1) -> 255
//: ToByte(-1) -> 255
//: ToByte(56713727820156410577229101238628035242) -> 170
//: ToSbyte(-2^127) -> 0
//: ToSbyte(2^127-1) -> -1
//: ToSbyte(-1) -> -1
//: ToSbyte(56713727820156410577229101238628035242) -> -86
//: ToUshort(-2^127) -> 0
//: ToUshort(2^127-1) -> 65535
//: ToUshort(-1) -> 65535
//: ToUshort(56713727820156410577229101238628035242) -> 43690
//: ToShort(-2^127) -> 0
//: ToShort(2^127-1) -> -1
//: ToShort(-1) -> -1
//: ToShort(56713727820156410577229101238628035242) -> -21846
//: ToUint(-2^127) -> 0
//: ToUint(2^127-1) -> 4294967295
//: ToUint(-1) -> 4294967295
//: ToUint(56713727820156410577229101238628035242) -> 2863311530
//: ToInt(-2^127) -> 0
//: ToInt(2^127-1) -> -1
//: ToInt(-1) -> -1
//: ToInt(56713727820156410577229101238628035242) -> -1431655766
//: ToUlong(-2^127) -> 0
//: ToUlong(2^127-1) -> 18446744073709551615
//: ToUlong(-1) -> 18446744073709551615
//: ToUlong(56713727820156410577229101238628035242) -> 12297829382473034410
//: ToLong(-2^127) -> 0
//: ToLong(2^127-1) -> -1
//: ToLong(-1) -> -1
//: ToLong(56713727820156410577229101238628035242) -> -6148914691236517206
//: ToUInt128(-2^127) -> 170141183460469231731687303715884105728
//: ToUInt128(2^127-1) -> 170141183460469231731687303715884105727
//: ToUInt128(-1) -> 340282366920938463463374607431768211455
//: ToUInt128(56713727820156410577229101238628035242) -> 56713727820156410577229101238628035242
