//: row storage.mapping, storage.mapping.key, storage.mapping.remove
//: from T09
/// <summary>Every key exists; a missing one reads as the default.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<UInt256, int> numbers = new();
    private readonly Mapping<sbyte, int> signed = new();
    private readonly Mapping<bool, int> flags = new();
    private readonly Mapping<Address, int> accounts = new();
    private readonly Mapping<Bytes32, int> hashes = new();

    public void Set(UInt256 a, sbyte b, bool c, Address d, Bytes32 e)
    {
        numbers[a] = 1;
        signed[b] = 2;
        flags[c] = 3;
        accounts[d] = 4;
        hashes[e] = 5;
    }

    public (int, int, int, int, int) Get(UInt256 a, sbyte b, bool c, Address d, Bytes32 e) => (numbers[a], signed[b], flags[c], accounts[d], hashes[e]);

    public void Remove(sbyte b)
    {
        signed.Remove(b);
        flags.Remove(true);
    }
}
//: Set(2^256-1, -128, true, @1, 0x1111111111111111111111111111111111111111111111111111111111111111) ->
//: Get(2^256-1, -128, true, @1, 0x1111111111111111111111111111111111111111111111111111111111111111) -> 1, 2, 3, 4, 5
//: Get(0, 127, false, @2, 0x0000000000000000000000000000000000000000000000000000000000000000) -> 0, 0, 0, 0, 0
//: Remove(-128) ->
//: Get(2^256-1, -128, true, @1, 0x1111111111111111111111111111111111111111111111111111111111111111) -> 1, 0, 0, 4, 5
//: storage accounts[@1] = 4
//: storage signed[-128] = 0
