//: row conversions.truncate
//: from K07, O25, K12
/// <summary>An unchecked cast of int keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(int a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(int a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(int a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(int a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(int a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public ulong ToUlong(int a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(int a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(int a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(int a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(-2^31) -> 0
//: ToByte(2^31-1) -> 255
//: ToByte(-1) -> 255
//: ToByte(715827882) -> 170
//: ToSbyte(-2^31) -> 0
//: ToSbyte(2^31-1) -> -1
//: ToSbyte(-1) -> -1
//: ToSbyte(715827882) -> -86
//: ToUshort(-2^31) -> 0
//: ToUshort(2^31-1) -> 65535
//: ToUshort(-1) -> 65535
//: ToUshort(715827882) -> 43690
//: ToShort(-2^31) -> 0
//: ToShort(2^31-1) -> -1
//: ToShort(-1) -> -1
//: ToShort(715827882) -> -21846
//: ToUint(-2^31) -> 2147483648
//: ToUint(2^31-1) -> 2147483647
//: ToUint(-1) -> 4294967295
//: ToUint(715827882) -> 715827882
//: ToUlong(-2^31) -> 18446744071562067968
//: ToUlong(2^31-1) -> 2147483647
//: ToUlong(-1) -> 18446744073709551615
//: ToUlong(715827882) -> 715827882
//: ToLong(-2^31) -> -2147483648
//: ToLong(2^31-1) -> 2147483647
//: ToLong(-1) -> -1
//: ToLong(715827882) -> 715827882
//: ToUInt128(-2^31) -> 340282366920938463463374607429620727808
//: ToUInt128(2^31-1) -> 2147483647
//: ToUInt128(-1) -> 340282366920938463463374607431768211455
//: ToUInt128(715827882) -> 715827882
//: ToInt128(-2^31) -> -2147483648
//: ToInt128(2^31-1) -> 2147483647
//: ToInt128(-1) -> -1
//: ToInt128(715827882) -> 715827882
