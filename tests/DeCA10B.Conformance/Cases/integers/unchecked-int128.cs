//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of Int128 wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Add(Int128 a, Int128 b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public Int128 Subtract(Int128 a, Int128 b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public Int128 Multiply(Int128 a, Int128 b)
    {
        unchecked
        {
            return (Int128)(a * b);
        }
    }
}
//: Add(2^127-1, 1) -> -170141183460469231731687303715884105728
//: Add(2^127-1, 2^127-1) -> -2
//: Add(-2^127, -1) -> 170141183460469231731687303715884105727
//: Add(-2^127, -2^127) -> 0
//: Add(-2^127, 1) -> -170141183460469231731687303715884105727
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^127-1, 1) -> 170141183460469231731687303715884105726
//: Subtract(2^127-1, 2^127-1) -> 0
//: Subtract(-2^127, -1) -> -170141183460469231731687303715884105727
//: Subtract(-2^127, -2^127) -> 0
//: Subtract(-2^127, 1) -> 170141183460469231731687303715884105727
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^127-1, 1) -> 170141183460469231731687303715884105727
//: Multiply(2^127-1, 2^127-1) -> 1
//: Multiply(-2^127, -1) -> -170141183460469231731687303715884105728
//: Multiply(-2^127, -2^127) -> 0
//: Multiply(-2^127, 1) -> -170141183460469231731687303715884105728
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
