[Contract]
public sealed partial class Sample : Contract
{
    UInt256 deadline;
    readonly Mapping<UInt256, ulong> counts = new();

    public void Start(UInt256 wait)
    {
        deadline = Block.Timestamp + wait;
        counts[Block.Timestamp]++;
    }

    public bool IsOver() => Block.Timestamp >= deadline;

    public bool IsStarted() => deadline != 0;

    public bool IsFirst() => counts[Block.Timestamp] == 0;
}
