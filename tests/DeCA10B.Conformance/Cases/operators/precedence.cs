//: row operators.bitwise, operators.compare, expressions.conditional
//: from W24, W25, W26
/// <summary>Precedence and grouping are C#'s.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int A(int a, int b) => (a & b) == 2 ? 1 : a | b << 1;
    public bool B(int a) => (a & 4) == 4;
    public int C(int a) => a & 4 + 1;
    public int D(int a) => -a * -a + (1 << a + 1) - (7 ^ 2 | 1 & 3);
    public int E(int a, int b, int c) => a - b - c * a % b;
    public int F(int a, int b, int c) => a - (b - c) * (a % (b + c));
}
//: A(6, 3) -> 1
//: A(1, 2) -> 5
//: B(6) -> true
//: B(3) -> false
//: C(6) -> 4
//: C(5) -> 5
//: D(2) -> 7
//: D(3) -> 20
//: E(7, 2, 3) -> 4
//: F(7, 2, 3) -> 9
//: F(1, 5, 2) -> -2
