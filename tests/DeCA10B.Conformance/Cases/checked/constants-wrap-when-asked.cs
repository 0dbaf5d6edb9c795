//: row literals.folded, checked.unchecked-block
//: from U07, U10
/// <summary>unchecked constants are folded, so no context is needed.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private const int Most = int.MaxValue;

    public int Wrapped() => unchecked(Most + 1);
    public byte Low() => unchecked((byte)300);
    public int Minus() => unchecked((int)0xFFFFFFFF);
}
//: Wrapped() -> -2147483648
//: Low() -> 44
//: Minus() -> -1
