[Contract]
public sealed partial class Sample : Contract
{
    public UInt256 Bucket(Address account) => (UInt256)Keccak256(EncodePacked(account)) % 6;

    public UInt256 Day() => Block.Timestamp / 86400 % 7;
}
