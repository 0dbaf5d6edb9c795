//: row operators.increment, storage.field
/// <summary>Increments of uint stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private uint stored;

    public (uint, uint) Up(uint a)
    {
        var before = a++;
        return (before, a);
    }

    public (uint, uint) Down(uint a)
    {
        var after = --a;
        return (after, a);
    }

    public uint Store(uint a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public uint Wrap(uint a)
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
//: Up(2^32-1) -> panic 0x11
//: Up(2^32-2) -> 4294967294, 4294967295
//: Up(5) -> 5, 6
//: Down(0) -> panic 0x11
//: Down(0) -> panic 0x11
//: Down(2^32-1) -> 4294967294, 4294967294
//: Down(2^32-2) -> 4294967293, 4294967293
//: Down(5) -> 4, 4
//: Store(0) -> 1
//: Store(0) -> 1
//: Store(2^32-1) -> panic 0x11
//: Store(2^32-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(0) -> 1
//: Wrap(0) -> 1
//: Wrap(2^32-1) -> 0
//: Wrap(2^32-2) -> 4294967295
//: Wrap(5) -> 6
