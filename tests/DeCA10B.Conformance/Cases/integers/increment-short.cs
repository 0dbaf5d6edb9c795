//: row operators.increment, storage.field
/// <summary>Increments of short stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private short stored;

    public (short, short) Up(short a)
    {
        var before = a++;
        return (before, a);
    }

    public (short, short) Down(short a)
    {
        var after = --a;
        return (after, a);
    }

    public short Store(short a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public short Wrap(short a)
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
//: Up(-2^15) -> -32768, -32767
//: Up(2^15-1) -> panic 0x11
//: Up(2^15-2) -> 32766, 32767
//: Up(5) -> 5, 6
//: Down(-1) -> -2, -2
//: Down(-2^15) -> panic 0x11
//: Down(2^15-1) -> 32766, 32766
//: Down(2^15-2) -> 32765, 32765
//: Down(5) -> 4, 4
//: Store(-1) -> 0
//: Store(-2^15) -> -32767
//: Store(2^15-1) -> panic 0x11
//: Store(2^15-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(-1) -> 0
//: Wrap(-2^15) -> -32767
//: Wrap(2^15-1) -> -32768
//: Wrap(2^15-2) -> 32767
//: Wrap(5) -> 6
