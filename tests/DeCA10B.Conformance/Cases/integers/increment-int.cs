//: row operators.increment, storage.field
//: from E53, E09
/// <summary>Increments of int stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int stored;

    public (int, int) Up(int a)
    {
        var before = a++;
        return (before, a);
    }

    public (int, int) Down(int a)
    {
        var after = --a;
        return (after, a);
    }

    public int Store(int a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public int Wrap(int a)
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
//: Up(-2^31) -> -2147483648, -2147483647
//: Up(2^31-1) -> panic 0x11
//: Up(2^31-2) -> 2147483646, 2147483647
//: Up(5) -> 5, 6
//: Down(-1) -> -2, -2
//: Down(-2^31) -> panic 0x11
//: Down(2^31-1) -> 2147483646, 2147483646
//: Down(2^31-2) -> 2147483645, 2147483645
//: Down(5) -> 4, 4
//: Store(-1) -> 0
//: Store(-2^31) -> -2147483647
//: Store(2^31-1) -> panic 0x11
//: Store(2^31-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(-1) -> 0
//: Wrap(-2^31) -> -2147483647
//: Wrap(2^31-1) -> -2147483648
//: Wrap(2^31-2) -> 2147483647
//: Wrap(5) -> 6
