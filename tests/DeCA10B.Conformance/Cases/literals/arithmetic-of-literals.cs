//: row literals.folded
//: from P24, P26, P27, P36
/// <summary>Arithmetic of literals is that of integers.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int A() => 1 / 2 * 10 + 7 / 2;
    public int B() => -7 / 2 * 2;
    public int C() => 7 % -3;
    public int D() => -5 >> 1;
    public int E() => -5 / 2;
    public int F() => -5 % 3;
    public int G() => 7 & -8;
}
//: A() -> 3
//: B() -> -6
//: C() -> 1
//: D() -> -3
//: E() -> -2
//: F() -> -2
//: G() -> 0
