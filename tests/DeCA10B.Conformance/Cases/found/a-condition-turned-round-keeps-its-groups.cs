//: row statements.require
//: row operators.bool.lazy
public readonly partial record struct WrongError() : IError;

[Contract]
public sealed partial class Case : Contract
{
    public bool OrNotOr(bool a, bool b, bool c)
    {
        Require(a || !(b || c), new WrongError());
        return true;
    }

    public bool AndNotChoice(bool a, bool b, bool c, bool d)
    {
        Require(a && !(b ? c : d), new WrongError());
        return true;
    }

    public bool OrNotMixed(bool a, bool b, bool c, bool d)
    {
        Require(a || !(b || c && !d), new WrongError());
        return true;
    }

    public int When(bool a, bool b, bool c)
    {
        if (!(a || !(b || c))) return 1;
        return 2;
    }

    public bool ChoiceFirst(bool a, bool b, bool c, bool d) => (a ? b : c) || d;

    public bool ChoiceLast(bool a, bool b, bool c, bool d) => a || (b ? c : d);

    public bool ChoiceOfChoices(bool a, bool b, bool c, bool d) => (a ? b : c) ? d : !d;

    public bool EqualNots(bool a, bool b, bool c) => a == !(b == c) && !(a != !(b && c));
}

//: OrNotOr(true, true, false) -> true
//: OrNotOr(false, true, false) -> error Wrong()
//: OrNotOr(false, false, true) -> error Wrong()
//: OrNotOr(false, false, false) -> true
//: AndNotChoice(true, true, false, true) -> true
//: AndNotChoice(true, true, true, false) -> error Wrong()
//: AndNotChoice(true, false, true, false) -> true
//: AndNotChoice(false, true, false, false) -> error Wrong()
//: AndNotChoice(false, false, true, false) -> error Wrong()
//: OrNotMixed(true, true, true, false) -> true
//: OrNotMixed(true, false, true, false) -> true
//: OrNotMixed(false, false, true, false) -> error Wrong()
//: OrNotMixed(false, false, true, true) -> true
//: When(true, true, true) -> 2
//: When(false, true, false) -> 1
//: When(false, false, true) -> 1
//: When(false, false, false) -> 2
//: ChoiceFirst(true, true, false, false) -> true
//: ChoiceFirst(true, false, true, true) -> true
//: ChoiceFirst(false, true, false, true) -> true
//: ChoiceFirst(false, true, false, false) -> false
//: ChoiceLast(true, true, false, false) -> true
//: ChoiceLast(true, false, false, false) -> true
//: ChoiceLast(false, false, true, false) -> false
//: ChoiceLast(false, true, true, false) -> true
//: ChoiceOfChoices(true, true, false, true) -> true
//: ChoiceOfChoices(true, false, true, true) -> false
//: ChoiceOfChoices(false, true, true, false) -> false
//: EqualNots(true, true, false) -> true
//: EqualNots(true, true, true) -> false
//: EqualNots(false, true, true) -> true
