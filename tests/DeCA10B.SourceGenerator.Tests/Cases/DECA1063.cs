public struct Pair
{
    public ulong First;
    public ulong Second;
}

[Contract]
public sealed partial class Sample : Contract
{
    public Bytes32 Key(Pair pair) => Keccak256([|EncodePacked(pair)|]);
}
