//: row operators.increment, storage.field
//: from P13
/// <summary>Increments of byte stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private byte stored;

    public (byte, byte) Up(byte a)
    {
        var before = a++;
        return (before, a);
    }

    public (byte, byte) Down(byte a)
    {
        var after = --a;
        return (after, a);
    }

    public byte Store(byte a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public byte Wrap(byte a)
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
//: Up(2^8-1) -> panic 0x11
//: Up(2^8-2) -> 254, 255
//: Up(5) -> 5, 6
//: Down(0) -> panic 0x11
//: Down(0) -> panic 0x11
//: Down(2^8-1) -> 254, 254
//: Down(2^8-2) -> 253, 253
//: Down(5) -> 4, 4
//: Store(0) -> 1
//: Store(0) -> 1
//: Store(2^8-1) -> panic 0x11
//: Store(2^8-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(0) -> 1
//: Wrap(0) -> 1
//: Wrap(2^8-1) -> 0
//: Wrap(2^8-2) -> 255
//: Wrap(5) -> 6
