//: row storage.property, types.array.fixed, members.implements
/// <summary>A property that is an inline array returns it whole, from a base and for an interface.</summary>
[InlineArray(2)]
public struct Pair
{
    ushort first;
}

[ContractInterface]
public interface IPaired : IContract
{
    Pair Kept { get; }
}

[Contract]
public abstract partial class Base : Contract, IPaired
{
    public Pair Kept { get; protected set; }

    [AbiName("latest")]
    public Pair Last { get; protected set; }
}

[Contract]
public sealed partial class Case : Base
{
    public void Set(ushort left, ushort right)
    {
        Last = Kept;
        var pair = Kept;
        pair[0] = left;
        pair[1] = right;
        Kept = pair;
    }

    public int Sum()
    {
        var pair = Kept;
        return pair[0] + pair[1];
    }
}
//: Set(3, 4) ->
//: Kept() -> [3, 4]
//: Sum() -> 7
//: Set(5, 65535) ->
//: latest() -> [3, 4]
//: Sum() -> 65540
