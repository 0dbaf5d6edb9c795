//: row storage.array, storage.array.push-default
// Solidity clears no mapping: one that is pushed where another was has its entries.
[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<Mapping<byte, ulong>> maps = new();
    readonly StorageArray<PackedMapping<byte, byte>> packed = new();

    public void Add(byte key, ulong value)
    {
        maps.Push();
        maps[maps.Length - 1][key] += value;
        packed.Push();
        packed[packed.Length - 1][key] += (byte)value;
    }

    public void Drop()
    {
        maps.Pop();
        packed.Pop();
    }

    public void Clear()
    {
        maps.Clear();
        packed.Clear();
    }

    public (ulong, byte) Read(ulong at, byte key) => (maps[at][key], packed[at][key]);
}
//: Add(3, 5) ->
//: Add(3, 7) ->
//: Read(1, 3) -> 7, 7
//: Drop() ->
//: Read(1, 3) -> panic 0x32
//: Add(3, 1) ->
//: Read(1, 3) -> 8, 8
//: Clear() ->
//: Add(4, 1) ->
//: Read(0, 3) -> 5, 5
