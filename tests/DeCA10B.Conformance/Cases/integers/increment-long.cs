//: row operators.increment, storage.field
/// <summary>Increments of long stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private long stored;

    public (long, long) Up(long a)
    {
        var before = a++;
        return (before, a);
    }

    public (long, long) Down(long a)
    {
        var after = --a;
        return (after, a);
    }

    public long Store(long a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public long Wrap(long a)
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
//: Up(-2^63) -> -9223372036854775808, -9223372036854775807
//: Up(2^63-1) -> panic 0x11
//: Up(2^63-2) -> 9223372036854775806, 9223372036854775807
//: Up(5) -> 5, 6
//: Down(-1) -> -2, -2
//: Down(-2^63) -> panic 0x11
//: Down(2^63-1) -> 9223372036854775806, 9223372036854775806
//: Down(2^63-2) -> 9223372036854775805, 9223372036854775805
//: Down(5) -> 4, 4
//: Store(-1) -> 0
//: Store(-2^63) -> -9223372036854775807
//: Store(2^63-1) -> panic 0x11
//: Store(2^63-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(-1) -> 0
//: Wrap(-2^63) -> -9223372036854775807
//: Wrap(2^63-1) -> -9223372036854775808
//: Wrap(2^63-2) -> 9223372036854775807
//: Wrap(5) -> 6
