[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    [View]
    public ulong Next() => [|Increment()|];

    ulong Increment() => ++Count;
}
