//: row checked.expression
//: row checked.nested
[Contract]
public sealed partial class Case : Contract
{
    private uint total;
    private int count;
    private readonly StorageArray<byte> octets = new();

    private int Next() => ++count;

    public uint Wraps(uint a, uint b) => unchecked(a + b);

    public uint WrapsInside(uint a, uint b) => unchecked(a + b) * 2;

    public uint ChecksOutside(uint a, uint b) => 1 + unchecked(a * b) - 1;

    public bool InCondition(uint a)
    {
        if (unchecked(a + 1) == 0) return true;
        return false;
    }

    public uint InLocal(uint a)
    {
        var b = unchecked(a - 1);
        return b;
    }

    public int Casts(long a) => unchecked((int)a) + 1;

    public int Negates(int a) => unchecked(-a);

    public int NegatesChecked(int a)
    {
        unchecked
        {
            return checked(-a) + 1;
        }
    }

    public uint CheckedInside(uint a, uint b)
    {
        unchecked
        {
            return checked(a + b) + 5;
        }
    }

    public uint CheckedBlock(uint a)
    {
        unchecked
        {
            a += 10;
            checked
            {
                a += 10;
                a++;
            }

            a += 10;
            return a;
        }
    }

    public uint Steps(uint a)
    {
        unchecked
        {
            a++;
        }

        checked
        {
            unchecked
            {
                a--;
                a--;
            }
        }

        return a;
    }

    public uint Stores(uint a)
    {
        total = 5;
        total = unchecked(total - a);
        return total;
    }

    public int ShortCircuit(uint a)
    {
        count = 0;
        var b = a > 5 && unchecked(a * a) < 10 && Next() > 0;
        return (b ? 10 : 0) + count;
    }

    public uint Loop(uint start)
    {
        uint turns = 0;
        unchecked
        {
            for (var i = start; i != 2; i++) turns++;
            foreach (var item in new[] { 1, 2 }) turns += (uint)item;
        }

        return turns;
    }

    public uint Conditional(bool flag, uint a) => flag ? unchecked(a + 1) : a + 1;

    public long Division(long a, long b) => unchecked(a / b + 1);

    public byte NarrowShift(byte a, int n)
    {
        a <<= n;
        return a;
    }

    public byte NarrowShiftWraps(byte a, int n)
    {
        unchecked
        {
            a <<= n;
        }

        return a;
    }

    public byte TargetOnce()
    {
        octets.Push(200);
        octets.Push(9);
        count = -1;
        octets[Next()] += 5;
        octets[Next()]++;
        return (byte)(octets[0] + octets[1] + count);
    }

    public byte TargetOverflows()
    {
        octets.Clear();
        octets.Push(250);
        octets[0] += 5;
        octets[0] += 1;
        return octets[0];
    }

    public UInt256 Big(UInt256 a, UInt256 b) => unchecked(a - b);

    public Int256 BigChecked(Int256 a)
    {
        unchecked
        {
            return checked(a * 2) + 1;
        }
    }
}

//: Wraps(4294967295, 2) -> 1
//: WrapsInside(4294967295, 2) -> 2
//: WrapsInside(2147483648, 0) -> panic 0x11
//: ChecksOutside(65536, 65536) -> 0
//: ChecksOutside(4294967295, 1) -> panic 0x11
//: InCondition(4294967295) -> true
//: InCondition(1) -> false
//: InLocal(0) -> 4294967295
//: Casts(4294967296) -> 1
//: Casts(2147483647) -> panic 0x11
//: Negates(-2147483648) -> -2147483648
//: NegatesChecked(-2147483648) -> panic 0x11
//: NegatesChecked(-2147483647) -> -2147483648
//: CheckedInside(4294967290, 5) -> 4
//: CheckedInside(4294967290, 6) -> panic 0x11
//: CheckedBlock(4294967290) -> 25
//: CheckedBlock(4294967270) -> 5
//: CheckedBlock(4294967285) -> panic 0x11
//: CheckedBlock(4294967276) -> panic 0x11
//: Steps(4294967295) -> 4294967294
//: Stores(6) -> 4294967295
//: ShortCircuit(3) -> 0
//: ShortCircuit(65536) -> 11
//: ShortCircuit(7) -> 0
//: Loop(4294967295) -> 6
//: Conditional(true, 4294967295) -> 0
//: Conditional(false, 4294967295) -> panic 0x11
//: Division(9223372036854775807, 1) -> -9223372036854775808
//: Division(-9223372036854775808, -1) -> panic 0x11
//: Division(1, 0) -> panic 0x12
//: NarrowShift(1, 7) -> 128
//: NarrowShift(1, 8) -> panic 0x11
//: NarrowShift(5, 33) -> 10
//: NarrowShiftWraps(255, 4) -> 240
//: TargetOnce() -> 216
//: TargetOverflows() -> panic 0x11
//: Big(0, 1) -> 115792089237316195423570985008687907853269984665640564039457584007913129639935
//: BigChecked(57896044618658097711785492504343953926634992332820282019728792003956564819967) -> panic 0x11
