[Contract]
public sealed partial class Sample : Contract
{
    UInt256 deadline;

    public void Start(UInt256 wait) => deadline = Block.Timestamp + wait;

    public bool IsOver() => [|Block.Timestamp == deadline|];

    public bool IsNotYet()
    {
        var now = (ulong)Block.Timestamp;
        return [|now + 1 != deadline|];
    }

    public bool IsLucky() => [|Block.Timestamp % 10 == 7|];
}
