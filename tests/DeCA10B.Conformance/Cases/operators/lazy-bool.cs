//: row operators.bool.lazy
//: from E23
/// <summary>&& and || run the right side only when it decides.</summary>
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
        var r = Say(a) && Say(b);
        return (r, count);
    }

    public (bool, int) Or(bool a, bool b)
    {
        count = 0;
        var r = Say(a) || Say(b);
        return (r, count);
    }

    public (bool, int) Not(bool a, bool b)
    {
        count = 0;
        var r = !(Say(a) && !Say(b));
        return (r, count);
    }
}
//: And(false, true) -> false, 1
//: And(true, true) -> true, 2
//: And(true, false) -> false, 2
//: Or(true, true) -> true, 1
//: Or(true, false) -> true, 1
//: Or(false, false) -> false, 2
//: Or(false, true) -> true, 2
//: Not(true, true) -> true, 2
//: Not(false, true) -> true, 1
//: Not(true, false) -> false, 2
