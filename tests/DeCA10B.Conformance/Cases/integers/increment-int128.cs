//: row operators.increment, storage.field
/// <summary>Increments of Int128 stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Int128 stored;

    public (Int128, Int128) Up(Int128 a)
    {
        var before = a++;
        return (before, a);
    }

    public (Int128, Int128) Down(Int128 a)
    {
        var after = --a;
        return (after, a);
    }

    public Int128 Store(Int128 a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public Int128 Wrap(Int128 a)
    {
        unchecked
        {
            a++;
            a++;
            --a;
        }

        return a;
    }
}
//: Up(-1) -> -1, 0
//: Up(-2^127) -> -170141183460469231731687303715884105728, -170141183460469231731687303715884105727
//: Up(2^127-1) -> panic 0x11
//: Up(2^127-2) -> 170141183460469231731687303715884105726, 170141183460469231731687303715884105727
//: Up(5) -> 5, 6
//: Down(-1) -> -2, -2
//: Down(-2^127) -> panic 0x11
//: Down(2^127-1) -> 170141183460469231731687303715884105726, 170141183460469231731687303715884105726
//: Down(2^127-2) -> 170141183460469231731687303715884105725, 170141183460469231731687303715884105725
//: Down(5) -> 4, 4
//: Store(-1) -> 0
//: Store(-2^127) -> -170141183460469231731687303715884105727
//: Store(2^127-1) -> panic 0x11
//: Store(2^127-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(-1) -> 0
//: Wrap(-2^127) -> -170141183460469231731687303715884105727
//: Wrap(2^127-1) -> -170141183460469231731687303715884105728
//: Wrap(2^127-2) -> 170141183460469231731687303715884105727
//: Wrap(5) -> 6
