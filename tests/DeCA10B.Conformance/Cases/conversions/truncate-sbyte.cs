//: row conversions.truncate
/// <summary>An unchecked cast of sbyte keeps the low bits, sign first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte ToByte(sbyte a)
    {
        unchecked
        {
            return (byte)a;
        }
    }

    public ushort ToUshort(sbyte a)
    {
        unchecked
        {
            return (ushort)a;
        }
    }

    public short ToShort(sbyte a)
    {
        unchecked
        {
            return (short)a;
        }
    }

    public uint ToUint(sbyte a)
    {
        unchecked
        {
            return (uint)a;
        }
    }

    public int ToInt(sbyte a)
    {
        unchecked
        {
            return (int)a;
        }
    }

    public ulong ToUlong(sbyte a)
    {
        unchecked
        {
            return (ulong)a;
        }
    }

    public long ToLong(sbyte a)
    {
        unchecked
        {
            return (long)a;
        }
    }

    public UInt128 ToUInt128(sbyte a)
    {
        unchecked
        {
            return (UInt128)a;
        }
    }

    public Int128 ToInt128(sbyte a)
    {
        unchecked
        {
            return (Int128)a;
        }
    }
}
//: ToByte(-2^7) -> 128
//: ToByte(2^7-1) -> 127
//: ToByte(-1) -> 255
//: ToByte(42) -> 42
//: ToUshort(-2^7) -> 65408
//: ToUshort(2^7-1) -> 127
//: ToUshort(-1) -> 65535
//: ToUshort(42) -> 42
//: ToShort(-2^7) -> -128
//: ToShort(2^7-1) -> 127
//: ToShort(-1) -> -1
//: ToShort(42) -> 42
//: ToUint(-2^7) -> 4294967168
//: ToUint(2^7-1) -> 127
//: ToUint(-1) -> 4294967295
//: ToUint(42) -> 42
//: ToInt(-2^7) -> -128
//: ToInt(2^7-1) -> 127
//: ToInt(-1) -> -1
//: ToInt(42) -> 42
//: ToUlong(-2^7) -> 18446744073709551488
//: ToUlong(2^7-1) -> 127
//: ToUlong(-1) -> 18446744073709551615
//: ToUlong(42) -> 42
//: ToLong(-2^7) -> -128
//: ToLong(2^7-1) -> 127
//: ToLong(-1) -> -1
//: ToLong(42) -> 42
//: ToUInt128(-2^7) -> 340282366920938463463374607431768211328
//: ToUInt128(2^7-1) -> 127
//: ToUInt128(-1) -> 340282366920938463463374607431768211455
//: ToUInt128(42) -> 42
//: ToInt128(-2^7) -> -128
//: ToInt128(2^7-1) -> 127
//: ToInt128(-1) -> -1
//: ToInt128(42) -> 42
