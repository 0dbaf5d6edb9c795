//: row operators.increment, storage.field
/// <summary>Increments of ulong stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private ulong stored;

    public (ulong, ulong) Up(ulong a)
    {
        var before = a++;
        return (before, a);
    }

    public (ulong, ulong) Down(ulong a)
    {
        var after = --a;
        return (after, a);
    }

    public ulong Store(ulong a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public ulong Wrap(ulong a)
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
//: Up(0) -> 0, 1
//: Up(0) -> 0, 1
//: Up(2^64-1) -> panic 0x11
//: Up(2^64-2) -> 18446744073709551614, 18446744073709551615
//: Up(5) -> 5, 6
//: Down(0) -> panic 0x11
//: Down(0) -> panic 0x11
//: Down(2^64-1) -> 18446744073709551614, 18446744073709551614
//: Down(2^64-2) -> 18446744073709551613, 18446744073709551613
//: Down(5) -> 4, 4
//: Store(0) -> 1
//: Store(0) -> 1
//: Store(2^64-1) -> panic 0x11
//: Store(2^64-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(0) -> 1
//: Wrap(0) -> 1
//: Wrap(2^64-1) -> 0
//: Wrap(2^64-2) -> 18446744073709551615
//: Wrap(5) -> 6
