//: row literals.folded
//: from P38, P39
/// <summary>Literals divide as integers beside variables too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int A(int a) => a * 10 / 4 * 4;
    public int B(int a) => 10 / 4 * a;
    public int C(int a) => 6 / 4 * 2 * a;
    public int D(int a) => 10 / 5 * a;
}
//: A(3) -> 28
//: B(3) -> 6
//: C(3) -> 6
//: D(3) -> 6
//: A(-3) -> -28
//: C(-1) -> -2
