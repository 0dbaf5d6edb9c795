//: row storage.property, types.array.fixed
// Found by the fuzzer, seed 6 program 34: Solidity's getter leaves arrays out, and then has nothing to return.
[InlineArray(2)]
public struct Pair
{
    ushort first;
}

public struct Pairs
{
    public Pair Left;
    public Pair Right;
}

public struct Marked
{
    public Pairs Both;
    public byte Mark;
}

[Contract]
public sealed partial class Case : Contract
{
    public Pairs Kept { get; private set; }

    public Marked Outer { get; private set; }

    public void Set(ushort value)
    {
        var kept = Kept;
        kept.Right[1] = value;
        Kept = kept;
        Outer = new Marked { Both = kept, Mark = 3 };
    }
}

//: Kept() -> ([0, 0], [0, 0])
//: Set(7) ->
//: Kept() -> ([0, 0], [0, 7])
//: Outer() -> ([0, 0], [0, 7]), 3
