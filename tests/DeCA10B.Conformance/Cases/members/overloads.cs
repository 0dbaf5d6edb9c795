//: row members.function.overload
//: from I11
/// <summary>Overloads have a selector each.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Price(int a) => a;
    public int Price(int a, int b) => a * b;
    public int Price(string a, int b, int c) => 7;
    public int All(int a) => Price(a) + Price(a, 3) + Price("x", 1, 2);
}
//: Price(5) -> 5
//: Price(5, 6) -> 30
//: Price("abc", 1, 2) -> 7
//: All(2) -> 15
