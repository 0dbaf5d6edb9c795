//: row operators.increment, storage.field
//: from O17, O45, O46
/// <summary>Increments of UInt128 stay in its own width: one past the end fails, or wraps where unchecked.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private UInt128 stored;

    public (UInt128, UInt128) Up(UInt128 a)
    {
        var before = a++;
        return (before, a);
    }

    public (UInt128, UInt128) Down(UInt128 a)
    {
        var after = --a;
        return (after, a);
    }

    public UInt128 Store(UInt128 a)
    {
        stored = a;
        stored++;
        ++stored;
        stored--;
        return stored;
    }

    public UInt128 Wrap(UInt128 a)
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
//: Up(2^128-1) -> panic 0x11
//: Up(2^128-2) -> 340282366920938463463374607431768211454, 340282366920938463463374607431768211455
//: Up(5) -> 5, 6
//: Down(0) -> panic 0x11
//: Down(0) -> panic 0x11
//: Down(2^128-1) -> 340282366920938463463374607431768211454, 340282366920938463463374607431768211454
//: Down(2^128-2) -> 340282366920938463463374607431768211453, 340282366920938463463374607431768211453
//: Down(5) -> 4, 4
//: Store(0) -> 1
//: Store(0) -> 1
//: Store(2^128-1) -> panic 0x11
//: Store(2^128-2) -> panic 0x11
//: Store(5) -> 6
//: Wrap(0) -> 1
//: Wrap(0) -> 1
//: Wrap(2^128-1) -> 0
//: Wrap(2^128-2) -> 340282366920938463463374607431768211455
//: Wrap(5) -> 6
