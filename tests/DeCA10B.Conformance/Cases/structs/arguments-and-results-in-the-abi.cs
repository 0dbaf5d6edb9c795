//: row types.struct, members.function.public
//: from Q18
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>Structs pass through the ABI by value.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Pair Swap(Pair p) => new Pair { A = p.B, B = p.A };
    public int Sum(Pair p, int more) => p.A + p.B + more;
    public Pair Make(int a) => new Pair { A = a };
}
//: Swap((1, 2)) -> (2, 1)
//: Sum((1, 2), 3) -> 6
//: Sum((2147483647, 0), 1) -> panic 0x11
//: Make(-5) -> (-5, 0)
//: Swap((-2147483648, 2147483647)) -> (2147483647, -2147483648)
