//: row expressions.order
// Found by the fuzzer, seed 8 program 257: a value that nothing took went with the failure of what it was chosen by.
[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<int> numbers = new();

    public int Taken { get; private set; }

    public void Chosen(ulong at)
    {
        var unused = numbers[at] switch { 2 => Msg.Sender, _ => default };
        Taken++;
    }

    public void Negated(ulong at)
    {
        var unused = !(numbers[at] switch { 2 => Msg.Sender.IsZero, _ => true });
        Taken++;
    }

    public void Dropped(ulong at)
    {
        _ = numbers[at] is 2 ? Msg.Sender : default;
        Taken++;
    }

    public void Compared(ulong at)
    {
        var unused = numbers[at] is > 2 and < 7 ? Msg.Sender : default;
        Taken++;
    }
}
//: Chosen(0) -> panic 50
//: Negated(1) -> panic 50
//: Dropped(2) -> panic 50
//: Compared(3) -> panic 50
//: Taken() -> 0
