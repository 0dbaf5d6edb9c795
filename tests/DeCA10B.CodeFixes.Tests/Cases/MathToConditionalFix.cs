[Contract]
public sealed partial class Sample : Contract
{
    public ulong Smaller(ulong left, ulong right) => Math.Min(left, right);

    public long Distance(long left, long right)
    {
        var difference = left - right;
        return 2 * Math.Abs(difference);
    }

    public uint Larger(uint left, uint right) => 1 + Math.Max(left, right);
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Smaller(ulong left, ulong right) => left < right ? left : right;

    public long Distance(long left, long right)
    {
        var difference = left - right;
        return 2 * (difference < 0 ? -difference : difference);
    }

    public uint Larger(uint left, uint right) => 1 + (left > right ? left : right);
}
//: Smaller(3, 2) -> 2
//: Distance(3, 7) -> 8
//: Larger(3, 4) -> 5
