public struct [|Point|]
{
    public ulong X;

    public Point(ulong x) => X = x;
}

[Contract]
public sealed partial class Sample : Contract
{
    Point origin;

    public ulong X() => origin.X;
}
