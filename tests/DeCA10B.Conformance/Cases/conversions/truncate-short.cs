//: row conversions.truncate
/// <summary>An unchecked cast of short keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(short a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public sbyte ToSbyte(short a)
    {
        unchecked
        {
            return (sbyte)a;
        }
    }

    public ushort ToUshort(short a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public uint ToUint(short a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(short a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(short a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(short a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(short a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(short a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(-2^15) -> 0
//: ToByte(2^15-1) -> 255
//: ToByte(-1) -> 255
//: ToByte(10922) -> 170
//: ToSbyte(-2^15) -> 0
//: ToSbyte(2^15-1) -> -1
//: ToSbyte(-1) -> -1
//: ToSbyte(10922) -> -86
//: ToUshort(-2^15) -> 32768
//: ToUshort(2^15-1) -> 32767
//: ToUshort(-1) -> 65535
//: ToUshort(10922) -> 10922
//: ToUint(-2^15) -> 4294934528
//: ToUint(2^15-1) -> 32767
//: ToUint(-1) -> 4294967295
//: ToUint(10922) -> 10922
//: ToInt(-2^15) -> -32768
//: ToInt(2^15-1) -> 32767
//: ToInt(-1) -> -1
//: ToInt(10922) -> 10922
//: ToUlong(-2^15) -> 18446744073709518848
//: ToUlong(2^15-1) -> 32767
//: ToUlong(-1) -> 18446744073709551615
//: ToUlong(10922) -> 10922
//: ToLong(-2^15) -> -32768
//: ToLong(2^15-1) -> 32767
//: ToLong(-1) -> -1
//: ToLong(10922) -> 10922
//: ToUInt128(-2^15) -> 340282366920938463463374607431768178688
//: ToUInt128(2^15-1) -> 32767
//: ToUInt128(-1) -> 340282366920938463463374607431768211455
//: ToUInt128(10922) -> 10922
//: ToInt128(-2^15) -> -32768
//: ToInt128(2^15-1) -> 32767
//: ToInt128(-1) -> -1
//: ToInt128(10922) -> 10922
