//: row storage.packed
/// <summary>Neighbours share a slot and leave each other alone.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly PackedMapping<uint, byte> m = new();

    public void Set(uint key, byte value) => m[key] = value;

    public byte Add(uint key, byte value)
    {
        m[key] += value;
        return m[key];
    }

    public byte Get(uint key) => m[key];
}
//: Set(0, 1) ->
//: Set(31, 255) ->
//: Set(32, 7) ->
//: Set(2^32-1, 9) ->
//: Get(0) -> 1
//: Get(31) -> 255
//: Get(30) -> 0
//: Add(31, 1) -> panic 0x11
//: Add(32, 8) -> 15
//: Get(2^32-1) -> 9
