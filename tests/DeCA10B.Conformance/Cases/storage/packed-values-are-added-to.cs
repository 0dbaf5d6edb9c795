//: row storage.packed, statements.assign
/// <summary>A sum or difference kept in a slot with others: in range, out of it, and wrapped.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly PackedMapping<ulong, long> signed = new();
    private readonly PackedMapping<uint, ulong> unsigned = new();
    private readonly PackedMapping<UInt128, UInt128> wide = new();
    private readonly PackedMapping<ulong, Int128> wideSigned = new();
    private readonly PackedMapping<ushort, uint> middle = new();
    private readonly PackedMapping<UInt256, byte> small = new();
    private readonly PackedMapping<ulong, sbyte> smallSigned = new();

    public void Set(ulong key, long value) => signed[key] = value;

    public long Add(ulong key, long amount)
    {
        signed[key] += amount;
        return signed[key];
    }

    public long Take(ulong key, long amount)
    {
        signed[key] -= amount;
        return signed[key];
    }

    public long Wrapped(ulong key, long amount)
    {
        unchecked
        {
            signed[key] += amount;
            signed[key + 1] -= amount;
        }

        return signed[key];
    }

    public long Get(ulong key) => signed[key];

    public ulong AddUnsigned(uint key, ulong amount)
    {
        unsigned[key] += amount;
        return unsigned[key];
    }

    public ulong TakeUnsigned(uint key, ulong amount)
    {
        unsigned[key] -= amount;
        return unsigned[key];
    }

    public ulong WrappedUnsigned(uint key, ulong amount)
    {
        unchecked
        {
            unsigned[key] -= amount;
        }

        return unsigned[key];
    }

    public UInt128 AddWide(UInt128 key, UInt128 amount)
    {
        wide[key] += amount;
        return wide[key];
    }

    public Int128 TakeWide(ulong key, Int128 amount)
    {
        wideSigned[key] -= amount;
        return wideSigned[key];
    }

    public uint Step(ushort key)
    {
        middle[key]++;
        middle[(ushort)(key + 1)] += middle[key];
        return middle[(ushort)(key + 1)];
    }

    public void Down(ushort key) => middle[key]--;

    public byte Up(UInt256 key, uint times)
    {
        for (var i = 0u; i < times; i++) small[key]++;
        return small[key];
    }

    public sbyte DownSigned(ulong key, uint times)
    {
        for (var i = 0u; i < times; i++) smallSigned[key]--;
        return smallSigned[key];
    }

    public long AtFive(long amount)
    {
        signed[5] += amount;
        return signed[5];
    }
}
//: Set(0, 2^63-1) ->
//: Set(1, -2^63) ->
//: Set(2, -1) ->
//: Add(0, 1) -> panic 0x11
//: Add(0, -2^63) -> -1
//: Add(1, -1) -> panic 0x11
//: Add(1, 2^63-1) -> -1
//: Add(3, -5) -> -5
//: Take(3, -7) -> 2
//: Take(1, 2^63-1) -> -2^63
//: Take(1, 1) -> panic 0x11
//: Take(4, -2^63) -> panic 0x11
//: Take(2, -2^63) -> 2^63-1
//: Wrapped(2, 1) -> -2^63
//: Get(3) -> 1
//: Get(0) -> -1
//: Get(1) -> -2^63
//: Add(2^64-1, 9) -> 9
//: Add(2^64-2, 8) -> 8
//: Get(2^64-1) -> 9
//: AtFive(-3) -> -3
//: Add(5, 4) -> 1
//: AddUnsigned(7, 2^64-1) -> 2^64-1
//: AddUnsigned(7, 1) -> panic 0x11
//: AddUnsigned(6, 5) -> 5
//: TakeUnsigned(6, 6) -> panic 0x11
//: TakeUnsigned(6, 4) -> 1
//: WrappedUnsigned(6, 2) -> 2^64-1
//: TakeUnsigned(7, 2^64-1) -> 0
//: AddUnsigned(2^32-1, 3) -> 3
//: AddWide(2^128-1, 2^128-1) -> 2^128-1
//: AddWide(2^128-1, 1) -> panic 0x11
//: AddWide(2^128-2, 6) -> 6
//: AddWide(2^128-1, 0) -> 2^128-1
//: TakeWide(1, -2^127) -> panic 0x11
//: TakeWide(1, 2^127-1) -> -170141183460469231731687303715884105727
//: TakeWide(1, 2) -> panic 0x11
//: TakeWide(0, 5) -> -5
//: TakeWide(1, 1) -> -2^127
//: Step(65534) -> 1
//: Step(65534) -> 3
//: Step(65535) -> panic 0x11
//: Down(65535) ->
//: Step(65534) -> 5
//: Down(17) -> panic 0x11
//: Up(2^256-1, 255) -> 255
//: Up(2^256-1, 1) -> panic 0x11
//: Up(2^256-2, 3) -> 3
//: Up(2^256-1, 0) -> 255
//: DownSigned(31, 128) -> -128
//: DownSigned(31, 1) -> panic 0x11
//: DownSigned(30, 2) -> -2
//: DownSigned(31, 0) -> -128
