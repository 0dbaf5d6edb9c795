//: row storage.array, types.integer.unsigned, types.integer.signed
/// <summary>Elements share slots where they are narrow.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<sbyte> small = new();
    private readonly StorageArray<UInt256> wide = new();
    private readonly StorageArray<bool> flags = new();
    private readonly StorageArray<Address> who = new();

    public void Push(sbyte a, UInt256 b, bool c, Address d)
    {
        small.Push(a);
        wide.Push(b);
        flags.Push(c);
        who.Push(d);
    }

    public (sbyte, UInt256, bool, Address) Item(int i) => (small[i], wide[i], flags[i], who[i]);
}
//: Push(-128, 2^256-1, true, @1) ->
//: Push(127, 0, false, this) ->
//: Item(0) -> -128, 2^256-1, true, @1
//: Item(1) -> 127, 0, false, this
//: Item(2) -> panic 0x32
//: storage small[0] = -128
//: storage small[1] = 127
//: storage wide[0] = 2^256-1
//: storage flags[0] = true
//: storage who[1] = this
