[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Roll() => [|(UInt256)Keccak256(EncodePacked(Block.Timestamp, Msg.Sender)) % 6|];

    public UInt256 RollAgain()
    {
        var seed = EncodePacked(Block.Number);
        var hash = Keccak256(seed);
        return [|(UInt256)hash % 6|];
    }
}
