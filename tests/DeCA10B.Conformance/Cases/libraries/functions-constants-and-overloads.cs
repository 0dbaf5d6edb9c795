//: row members.library
public readonly partial record struct TooLargeError(ulong Value, ulong Limit) : IError;

[ContractLibrary]
public static class Rates
{
    public const ulong Limit = 1_000;
    public static readonly UInt256 Unit = UInt256.MaxValue;

    /// <summary>Doubles, up to the limit.</summary>
    /// <param name="rate">What to double.</param>
    public static ulong Double(ulong rate)
    {
        Contract.Require(rate <= Limit, new TooLargeError(rate, Limit));
        return Scale(rate, 2);
    }

    public static int Double(int rate) => Scale(rate, 2);

    public static byte Double(byte rate) => (byte)(rate * 2);

    internal static ulong Half(this ulong rate) => rate / 2;

    static ulong Scale(ulong rate, ulong by) => rate * by;

    static int Scale(int rate, int by) => rate * by;
}

[ContractLibrary]
public static class Sums
{
    public static ulong Of(ulong[] values)
    {
        var sum = 0ul;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static void Fill(ulong[] values, ulong with)
    {
        for (var i = 0; i < values.Length; i++) values[i] = Rates.Double(with + (ulong)i);
    }

    public static (ulong least, ulong greatest) Range(ReadOnlySpan<ulong> values)
    {
        var least = ulong.MaxValue;
        var greatest = 0ul;
        foreach (var value in values)
        {
            least = value < least ? value : least;
            greatest = value > greatest ? value : greatest;
        }

        return (least, greatest);
    }
}

[Contract]
public sealed partial class Case : Contract
{
    ulong steps;

    public ulong Double(ulong rate) => Rates.Double(rate);

    public (int, byte) Others(int rate, byte small) => (Rates.Double(rate), Rates.Double(small));

    public ulong Halved(ulong rate) => (rate + 1).Half().Half();

    public ulong Limit() => Rates.Limit + 1;

    public UInt256 Unit() => Rates.Unit;

    public (ulong, ulong, ulong) Filled(ulong with)
    {
        var values = new ulong[3];
        var same = values;
        Sums.Fill(same, with);
        return (Sums.Of(values), values[0], values[2]);
    }

    public (ulong, ulong) Range(ReadOnlySpan<ulong> values)
    {
        var (least, greatest) = Sums.Range(values);
        return (greatest, least);
    }

    public ulong InOrder(ulong by) => Rates.Double(Step(by)) * steps + Step(1).Half();

    ulong Step(ulong by)
    {
        steps += by;
        return steps;
    }
}

//: Double(4) -> 8
//: Double(1001) -> error TooLarge(1001, 1000)
//: Others(-3, 100) -> -6, 200
//: Others(0, 128) -> panic 0x11
//: Others(2000000000, 1) -> panic 0x11
//: Halved(9) -> 2
//: Limit() -> 1001
//: Unit() -> 115792089237316195423570985008687907853269984665640564039457584007913129639935
//: Filled(5) -> 36, 10, 14
//: Filled(999) -> error TooLarge(1001, 1000)
//: Range([3, 9, 4]) -> 9, 3
//: Range([]) -> 0, 18446744073709551615
//: InOrder(3) -> 20
//: storage steps = 4
