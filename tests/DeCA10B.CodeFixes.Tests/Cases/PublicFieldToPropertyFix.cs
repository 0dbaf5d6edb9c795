[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count;
    public ulong Step = 2; // at a time
    public readonly Address Creator;
    internal ulong last;
    protected internal ulong first;
    public readonly Mapping<Address, ulong> counts = new();

    public Sample() => Creator = Msg.Sender;

    public ulong Increment()
    {
        last = Count;
        first = last;
        counts[Creator]++;
        return Count += Step;
    }
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }
    public ulong Step { get; private set; } = 2; // at a time
    public Address Creator { get; }
    private ulong last;
    private ulong first;
    private readonly Mapping<Address, ulong> counts = new();

    public Sample() => Creator = Msg.Sender;

    public ulong Increment()
    {
        last = Count;
        first = last;
        counts[Creator]++;
        return Count += Step;
    }
}
//: Increment -> 2
//: Count -> 2
