//: row storage.packed
/// <summary>Every width that packs: a value keeps its sign, and its neighbours.</summary>
[Contract]
public sealed partial class Case : Contract
{
    readonly PackedMapping<byte, sbyte> eights = new();
    readonly PackedMapping<ushort, short> sixteens = new();
    readonly PackedMapping<uint, int> thirtyTwos = new();
    readonly PackedMapping<ulong, long> sixtyFours = new();
    readonly PackedMapping<UInt256, Int128> halves = new();
    readonly PackedMapping<byte, ushort> naturals = new();
    readonly PackedMapping<uint, UInt128> larges = new();
    readonly PackedMapping<ulong, bool> flags = new();

    public void Eight(byte key, sbyte value) => eights[key] = value;

    public sbyte Eight(byte key) => eights[key];

    public void Sixteen(ushort key, short value) => sixteens[key] = value;

    public short Sixteen(ushort key) => sixteens[key];

    public void ThirtyTwo(uint key, int value) => thirtyTwos[key] = value;

    public int ThirtyTwo(uint key) => thirtyTwos[key];

    public void SixtyFour(ulong key, long value) => sixtyFours[key] = value;

    public long SixtyFour(ulong key) => sixtyFours[key];

    public void Half(UInt256 key, Int128 value) => halves[key] = value;

    public Int128 Half(UInt256 key) => halves[key];

    public void Natural(byte key, ushort value) => naturals[key] = value;

    public ushort Natural(byte key) => naturals[key];

    public void Large(uint key, UInt128 value) => larges[key] = value;

    public UInt128 Large(uint key) => larges[key];

    public (bool, bool, bool) Flags(ulong key, bool value)
    {
        flags[key] = value;
        return (flags[key - 1], flags[key], flags[key + 1]);
    }
}
//: Eight(30, -128) ->
//: Eight(31, 127) ->
//: Eight(32, -1) ->
//: Eight(30) -> -128
//: Eight(31) -> 127
//: Eight(32) -> -1
//: Eight(29) -> 0
//: Eight(33) -> 0
//: Sixteen(14, -32768) ->
//: Sixteen(15, 32767) ->
//: Sixteen(16, -1) ->
//: Sixteen(14) -> -32768
//: Sixteen(15) -> 32767
//: Sixteen(16) -> -1
//: Sixteen(13) -> 0
//: ThirtyTwo(6, -2^31) ->
//: ThirtyTwo(7, 2^31-1) ->
//: ThirtyTwo(8, -1) ->
//: ThirtyTwo(6) -> -2^31
//: ThirtyTwo(7) -> 2^31-1
//: ThirtyTwo(8) -> -1
//: ThirtyTwo(5) -> 0
//: SixtyFour(2, -2^63) ->
//: SixtyFour(3, 2^63-1) ->
//: SixtyFour(4, -1) ->
//: SixtyFour(2) -> -2^63
//: SixtyFour(3) -> 2^63-1
//: SixtyFour(4) -> -1
//: SixtyFour(1) -> 0
//: Half(0, -2^127) ->
//: Half(1, 2^127-1) ->
//: Half(2^256-1, -1) ->
//: Half(0) -> -2^127
//: Half(1) -> 2^127-1
//: Half(2^256-1) -> -1
//: Half(2^256-2) -> 0
//: Natural(15, 65535) ->
//: Natural(16, 32768) ->
//: Natural(15) -> 65535
//: Natural(16) -> 32768
//: Natural(14) -> 0
//: Large(1, 2^128-1) ->
//: Large(2, 2^127) ->
//: Large(1) -> 2^128-1
//: Large(0) -> 0
//: Large(2) -> 2^127
//: Flags(255, true) -> false, true, false
//: Flags(256, true) -> true, true, false
//: Flags(255, false) -> false, false, true
