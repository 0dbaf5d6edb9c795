//: row expressions.order, storage.mapping
//: from E28, E43
/// <summary>Keys are evaluated before what is stored.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<int, int> d = new();
    private readonly Mapping<int, Mapping<int, int>> nested = new();
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (int, int) Step()
    {
        d[1] = 10;
        var k = 1;
        d[k++] += k;
        return (d[1], k);
    }

    public (int, int) Deep()
    {
        trace = 0;
        nested[T(1, 4)][T(2, 5)] = T(3, 6);
        return (nested[4][5], trace);
    }

    public (int, int) Order()
    {
        trace = 0;
        d[T(1, 7)] += T(2, 8);
        return (d[7], trace);
    }
}
//: Step() -> 12, 2
//: Deep() -> 6, 123
//: Order() -> 8, 12
//: Order() -> 16, 12
//: storage d[7] = 16
//: storage d[1] = 12
//: storage nested[4][5] = 6
