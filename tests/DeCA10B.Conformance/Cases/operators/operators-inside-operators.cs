//: row operators.bitwise, operators.shift-left, operators.shift-right, operators.shift-unsigned, operators.compare
/// <summary>What stands in parentheses is computed first, and what does not goes by C#'s precedences: one pair of neighbours after the other.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint OrThenXor(uint a, uint b, uint c) => (a | b) ^ c;
    public uint XorThenAnd(uint a, uint b, uint c) => (a ^ b) & c;
    public uint AndOfShift(uint a, uint b, int n) => a & b << n;
    public uint AndThenShift(uint a, uint b, int n) => (a & b) << n;
    public uint ShiftOfSum(uint a, uint b, int n) => a + b << n;
    public uint LeftThenSum(uint a, int n, uint b) => (a << n) + b;
    public uint RightThenSum(uint a, int n, uint b) => (a >> n) + b;
    public uint UnsignedThenSum(uint a, int n, uint b) => (a >>> n) + b;
    public uint ByAnd(uint a, uint b, uint c) => a << unchecked((int)(b & c));
    public uint ByXor(uint a, uint b, uint c) => a << unchecked((int)(b ^ c));
    public uint ByShift(uint a, uint b, int n) => a << unchecked((int)(b << n));

    public bool LessThanOr(uint a, uint b, uint c) => a < (b | c);
    public bool AtMostOr(uint a, uint b, uint c) => a <= (b | c);
    public bool MoreThanOr(uint a, uint b, uint c) => a > (b | c);
    public bool AtLeastOr(uint a, uint b, uint c) => a >= (b | c);

    public bool AndOfNot(bool a, bool b, bool c) => !(a || b) && c;
    public bool OrOfAnds(bool a, bool b, bool c) => a && b || b && c;
    public bool OrOfEquals(uint a, uint b, uint c) => a == b || b == c;
    public bool NotWithin(bool a, bool b, bool c) => !(a && (b || c));
    public bool Chosen(bool a, bool b, bool c) => a ? b && c : b || c;

    public UInt128 OppositeOfProduct(UInt128 a, UInt128 b)
    {
        unchecked
        {
            return -(a * b);
        }
    }

    public UInt128 OppositeDivided(UInt128 a, UInt128 b)
    {
        unchecked
        {
            return -a / b;
        }
    }
}
//: OrThenXor(6, 1, 3) -> 4
//: XorThenAnd(6, 5, 1) -> 1
//: AndOfShift(12, 3, 2) -> 12
//: AndThenShift(6, 3, 2) -> 8
//: ShiftOfSum(1, 2, 3) -> 24
//: LeftThenSum(1, 2, 3) -> 7
//: RightThenSum(64, 2, 3) -> 19
//: UnsignedThenSum(64, 2, 3) -> 19
//: ByAnd(1, 6, 3) -> 4
//: ByXor(1, 6, 3) -> 32
//: ByXor(1, 38, 3) -> 32
//: ByShift(1, 1, 2) -> 16
//: LessThanOr(2, 1, 2) -> true
//: LessThanOr(3, 1, 2) -> false
//: AtMostOr(3, 1, 2) -> true
//: AtMostOr(4, 1, 2) -> false
//: MoreThanOr(4, 1, 2) -> true
//: MoreThanOr(3, 1, 2) -> false
//: AtLeastOr(3, 1, 2) -> true
//: AtLeastOr(2, 1, 2) -> false
//: AndOfNot(false, false, true) -> true
//: AndOfNot(true, false, true) -> false
//: AndOfNot(false, false, false) -> false
//: OrOfAnds(true, true, false) -> true
//: OrOfAnds(true, false, true) -> false
//: OrOfEquals(1, 2, 2) -> true
//: OrOfEquals(1, 2, 1) -> false
//: NotWithin(true, false, false) -> true
//: NotWithin(true, false, true) -> false
//: NotWithin(false, true, true) -> true
//: Chosen(true, true, false) -> false
//: Chosen(false, true, false) -> true
//: OppositeOfProduct(2, 3) -> 2^128-6
//: OppositeDivided(5, 2^127) -> 1
