//: row operators.increment, storage.field
/// <summary>Increments of ushort stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private ushort stored;

    public (ushort, ushort) Up(ushort a)
    {
        var before = a++;
        return (before, a);
    }

    public (ushort, ushort) Down(ushort a)
    {
        var after = --a;
        return (after, a);
    }

    public ushort Store(ushort a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public ushort Wrap(ushort a)
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
//: Up(2^16-1) -> panic 0x11
//: Up(2^16-2) -> 65534, 65535
//: Up(5) -> 5, 6
//: Down(0) -> panic 0x11
//: Down(0) -> panic 0x11
//: Down(2^16-1) -> 65534, 65534
//: Down(2^16-2) -> 65533, 65533
//: Down(5) -> 4, 4
//: Store(0) -> 1
//: Store(0) -> 1
//: Store(2^16-1) -> panic 0x11
//: Store(2^16-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(0) -> 1
//: Wrap(0) -> 1
//: Wrap(2^16-1) -> 0
//: Wrap(2^16-2) -> 65535
//: Wrap(5) -> 6
