//: row hashes.encode.types
//: denied DECA1063
public struct Pair
{
    public ulong First;
    public ulong Second;
}

[Contract]
public sealed partial class Case : Contract
{
    public Bytes32 Key(Pair pair) => Keccak256([|EncodePacked(pair)|]);
}
