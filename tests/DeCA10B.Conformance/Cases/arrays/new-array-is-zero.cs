//: row expressions.new-array, expressions.length, literals.default
//: from T18, T22, A25
/// <summary>new T[n] is zeros; a negative length fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int, int) Run(int n)
    {
        var a = new int[n];
        return (a.Length, a[0], a[n - 1]);
    }

    public int Length(int n) => new uint[n].Length;
    public bool[] Flags(int n) => new bool[n];
}
//: Run(2) -> 2, 0, 0
//: Run(1) -> 1, 0, 0
//: Run(0) -> panic 0x32
//: Length(0) -> 0
//: Length(5) -> 5
//: Length(-1) -> panic 0x11
//: Flags(0) -> []
//: Flags(2) -> [false, false]
