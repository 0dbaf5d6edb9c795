//: row errors.declare, statements.revert
public readonly partial record struct TextError(string Text, byte[] Data, Address Where) : IError;
public readonly partial record struct NumbersError(sbyte A, UInt256 B, bool C) : IError;
public readonly partial record struct BareError() : IError;

/// <summary>Errors carry their values.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public void Text(string s, byte[] b) => Revert(new TextError(s, b, Address));
    public void Numbers(sbyte a, UInt256 b) => Revert(new NumbersError(a, b, true));
    public void Bare() => Revert(new BareError());

    public int Choose(int a)
    {
        if (a == 1)
        {
            Revert(new BareError());
        }

        Require(a != 2, new NumbersError(-1, 2, false));
        return a;
    }
}
//: Text("abc", 0x01) -> error Text("abc", 0x01, this)
//: Text("", 0x) -> error Text("", 0x, this)
//: Numbers(-128, 2^256-1) -> error Numbers(-128, 2^256-1, true)
//: Bare() -> error Bare()
//: Choose(1) -> error Bare()
//: Choose(2) -> error Numbers(-1, 2, false)
//: Choose(3) -> 3
