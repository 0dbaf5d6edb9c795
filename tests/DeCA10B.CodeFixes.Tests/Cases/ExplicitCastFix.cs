[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Widen(int count) => count;

    public UInt256 Sum(int count, long other)
    {
        UInt256 total = count + other;
        return total + count;
    }
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Widen(int count) => (UInt256)count;

    public UInt256 Sum(int count, long other)
    {
        UInt256 total = (UInt256)(count + other);
        return total + (UInt256)count;
    }
}
//: Widen(3) -> 3
//: Widen(-1) -> panic 0x11
//: Sum(1, 2) -> 4
