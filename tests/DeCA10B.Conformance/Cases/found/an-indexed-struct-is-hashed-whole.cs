//: row events.emit
// Found by the fuzzer, seed 2 program 7: natively the topic was the first word of the encoding.
public struct Pair
{
    public ulong Left;
    public bool Right;
}

[InlineArray(3)]
public struct Triple
{
    short first;
}

public readonly partial record struct PairedEvent([Indexed] Pair Both, [Indexed] Triple All, Pair Plain) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    public void Pair(ulong left, bool right, short second)
    {
        var all = default(Triple);
        all[1] = second;
        Emit(new PairedEvent(new Pair { Left = left, Right = right }, all, default));
    }
}
//: Pair(2, true, 7) -> ; event Paired((2, true), [0, 7, 0], (0, false))
