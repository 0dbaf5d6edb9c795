//: row operators.bool.eager
//: from B09, B10, B11
/// <summary>& | ^ of bools run both sides.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private bool Say(bool answer)
    {
        count++;
        return answer;
    }

    public (bool, int) And(bool a, bool b)
    {
        count = 0;
        var r = Say(a) & Say(b);
        return (r, count);
    }

    public (bool, int) Or(bool a, bool b)
    {
        count = 0;
        var r = Say(a) | Say(b);
        return (r, count);
    }

    public (bool, int) Xor(bool a, bool b)
    {
        count = 0;
        var r = Say(a) ^ Say(b);
        return (r, count);
    }
}
//: And(false, true) -> false, 2
//: And(true, true) -> true, 2
//: And(true, false) -> false, 2
//: Or(true, true) -> true, 2
//: Or(true, false) -> true, 2
//: Or(false, false) -> false, 2
//: Xor(true, true) -> false, 2
//: Xor(false, true) -> true, 2
