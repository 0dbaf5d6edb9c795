//: row chain.id
//: row chain.coinbase
//: row chain.gas-limit
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 Chain() => Block.ChainId;

    public bool HasRoom() => Block.GasLimit > 1_000_000;

    public Address Coinbase() => Block.Coinbase;

    public (UInt256 chain, bool isLater) Both(UInt256 number) => (Block.ChainId, Block.Number + Block.GasLimit > number);
}

//: Chain() -> 31337
//: HasRoom() -> true
//: Coinbase() -> 0x0000000000000000000000000000000000000000
//: Both(1) -> 31337, true
