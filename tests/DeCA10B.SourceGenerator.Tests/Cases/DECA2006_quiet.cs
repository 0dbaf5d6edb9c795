[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Share(UInt256 total, UInt256 parts, UInt256 mine) => total * mine / parts;

    public ulong RoundDown(ulong value, ulong step) => value / step * step;

    public ulong RoundDownAgain(ulong value, ulong step)
    {
        var steps = value / step;
        return steps * step;
    }

    public ulong Average(ulong root, ulong value) => (root + value / root) / 2;
}
