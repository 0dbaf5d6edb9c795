public struct Point
{
    public ulong X;
    public ulong Y;
}

[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Run() => new Point [|{ Y = Next(), X = Next() }|].X;

    ulong Next() => ++count;
}
