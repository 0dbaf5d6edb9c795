[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Share(UInt256 total, UInt256 parts, UInt256 mine) => [|total / parts * mine|];

    public UInt256 Fee(UInt256 amount, uint rate)
    {
        var unit = amount / 10000;
        return [|rate * unit|];
    }

    public ulong Scale(ulong value, ulong by)
    {
        var result = value;
        [|result *= value / by|];
        return result;
    }
}
