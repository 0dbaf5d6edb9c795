//: row types.integer.widths
//: deploy 1099511627775, -140737488355328
public readonly partial record struct MeasuredEvent([Indexed] UInt40 Key, Int48 Value, UInt24 Small, Int248 Wide) : IEvent;

public readonly partial record struct TooLargeError(UInt72 Value, Int136 Limit) : IError;

public struct Reading
{
    public UInt24 Sensor;
    public Int56 Value;
    public UInt96 Time;
    public Int200 Sum;
}

[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<UInt40, Reading> readings = new();
    private readonly PackedMapping<UInt40, Int24> small = new();
    private readonly PackedMapping<UInt24, UInt56> counts = new();
    private readonly StorageArray<UInt88> list = new();
    private UInt40 last;
    private Int48 lowest;

    public UInt40 First { get; }

    public Case(UInt40 first, Int48 value)
    {
        First = first;
        last = first;
        lowest = value;
    }

    public void Measure(UInt40 key, Int48 value, UInt24 small, Int248 wide)
    {
        readings[key] = new Reading { Sensor = small, Value = value, Time = 5, Sum = (Int200)wide };
        this.small[key] = (Int24)value;
        counts[small] += 1;
        list.Push((UInt88)key * 2);
        last = key;
        Emit(new MeasuredEvent(key, value, small, wide));
    }

    public Reading Read(UInt40 key) => readings[key];

    public (Int24 small, UInt56 count, UInt88 sum) Rest(UInt40 key, UInt24 sensor)
    {
        UInt88 sum = 0;
        for (UInt256 i = 0; i < list.Length; i++) sum += list[i];
        return (small[key], counts[sensor], sum);
    }

    public void Need(UInt72 value) => Require(value < 1000, new TooLargeError(value, -5));

    public Bytes32 Hash(UInt24 a, Int40 b, UInt72 c, Int136 d, UInt248[] all) => Keccak256(EncodePacked(a, b, c, d, all));

    public Int56[] Doubled(ReadOnlySpan<Int56> values)
    {
        var result = new Int56[values.Length];
        for (var i = 0; i < values.Length; i++) result[i] = values[i] * 2;
        return result;
    }
}
//: First() -> 1099511627775
//: Measure(7, -8388608, 16777215, -5) -> ; event Measured(7, -8388608, 16777215, -5)
//: Read(7) -> (16777215, -8388608, 5, -5)
//: Read(8) -> (0, 0, 0, 0)
//: Measure(8, -8388609, 1, 0) -> panic 0x11
//: Measure(1099511627775, 8388607, 16777215, 2^199-1) -> ; event Measured(1099511627775, 8388607, 16777215, 2^199-1)
//: Measure(9, 1, 2, 2^199) -> panic 0x11
//: Rest(7, 16777215) -> -8388608, 2, 2199023255564
//: Rest(1099511627775, 0) -> 8388607, 0, 2199023255564
//: Need(999) -> 
//: Need(1000) -> error TooLarge(1000, -5)
//: Need(4722366482869645213695) -> error TooLarge(4722366482869645213695, -5)
//: Hash(1, -1, 2, -2, [3, 2^248-1]) -> 0xddd8eab619ca2010c40f9b7f427dc5ef13365fbf9d513110793f438e07bdb5ef
//: Doubled([1, -2, 18014398509481983]) -> [2, -4, 36028797018963966]
//: Doubled([36028797018963967]) -> panic 0x11
//: call 0x00000000 -> revert
//: storage last = 1099511627775
