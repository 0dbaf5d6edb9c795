//: row types.bool, literals.bool, literals.default, operators.bool.equal
/// <summary>bool is true or false, false at first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private bool kept;

    public bool Kept() => kept;
    public bool Set(bool a)
    {
        kept = a;
        return kept == true;
    }

    public bool Unset() => default;
    public bool Not(bool a) => !a;
}
//: Kept() -> false
//: Set(true) -> true
//: Kept() -> true
//: Set(false) -> false
//: Unset() -> false
//: Not(true) -> false
//: Not(false) -> true
//: storage kept = false
