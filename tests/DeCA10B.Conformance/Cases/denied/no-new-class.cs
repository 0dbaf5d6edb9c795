//: row expressions.new-class
//: denied DECA1012
public sealed class Point
{
    public ulong X;
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Origin() => [|new Point()|].X;
}
