//: row operators.increment, storage.field
//: from P14
/// <summary>Increments of sbyte stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private sbyte stored;

    public (sbyte, sbyte) Up(sbyte a)
    {
        var before = a++;
        return (before, a);
    }

    public (sbyte, sbyte) Down(sbyte a)
    {
        var after = --a;
        return (after, a);
    }

    public sbyte Store(sbyte a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public sbyte Wrap(sbyte a)
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
//: Up(-2^7) -> -128, -127
//: Up(2^7-1) -> panic 0x11
//: Up(2^7-2) -> 126, 127
//: Up(5) -> 5, 6
//: Down(-1) -> -2, -2
//: Down(-2^7) -> panic 0x11
//: Down(2^7-1) -> 126, 126
//: Down(2^7-2) -> 125, 125
//: Down(5) -> 4, 4
//: Store(-1) -> 0
//: Store(-2^7) -> -127
//: Store(2^7-1) -> panic 0x11
//: Store(2^7-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(-1) -> 0
//: Wrap(-2^7) -> -127
//: Wrap(2^7-1) -> -128
//: Wrap(2^7-2) -> 127
//: Wrap(5) -> 6
