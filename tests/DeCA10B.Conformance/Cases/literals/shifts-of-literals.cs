//: row literals.folded, operators.shift-left
//: from P28, P29, P34
/// <summary>A constant shift masks its count by the type of its left side.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int A() => 1 << 31;
    public int B() => 1 << 33;
    public ulong C() => 1 << 40;
    public ulong D() => 1UL << 40;
    public long E() => 1L << 65;
}
//: A() -> -2147483648
//: B() -> 2
//: C() -> 256
//: D() -> 1099511627776
//: E() -> 2
