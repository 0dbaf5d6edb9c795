//: row operators.promotion, operators.compare
/// <summary>A byte is compared as an int: with constants that no byte is, too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    const int Below = -1;
    const int Above = 300;

    public bool MoreThanBelow(byte a) => a > Below;
    public bool EqualsBelow(byte a) => a == Below;
    public bool LessThanAbove(byte a) => a < Above;
    public bool EqualsAbove(sbyte a) => a == Above;
}
//: MoreThanBelow(0) -> true
//: EqualsBelow(255) -> false
//: LessThanAbove(255) -> true
//: EqualsAbove(44) -> false
