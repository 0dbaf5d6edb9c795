//: row operators.compare
// Found by the fuzzer, seed 4 program 51: the parentheses around what two negations stood before were lost.
[Contract]
public sealed partial class Case : Contract
{
    public bool Differs(bool x, bool a, bool b) => x != !!(a && b);

    public bool Either(bool x, bool a, bool b) => x && !!(a || b);
}
//: Differs(true, true, false) -> true
//: Differs(true, true, true) -> false
//: Differs(false, true, true) -> true
//: Either(false, true, true) -> false
//: Either(false, false, true) -> false
//: Either(true, false, true) -> true
