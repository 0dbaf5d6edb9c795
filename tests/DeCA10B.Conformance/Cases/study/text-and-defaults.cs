//: row literals.string, operators.string.equal, conversions.string-to-bytes, expressions.default-arguments
//: from G04, G10, G36, V06
[Contract]
public abstract partial class Base : Contract
{
    protected virtual int F(int x = 1) => x;

    public int OfBase() => F();
}

[Contract]
public sealed partial class Case : Base
{
    protected override int F(int x = 2) => 10 * x;

    public int OfOwn() => F();

    public bool Same(string a, string b) => a == b;

    public bool Literals(string a) => a == "a" && "A" != a;

    public byte[] Greedy() => System.Text.Encoding.UTF8.GetBytes("\x41b");
}

//: OfBase() -> 10
//: OfOwn() -> 20
//: Same("ab", "ab") -> true
//: Same("ab", "ba") -> false
//: Literals("a") -> true
//: Literals("A") -> false
//: Greedy() -> 0xd09b
