//: row chain.base-fee
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 Same(UInt256 add) => Block.BaseFee + add - Block.BaseFee;
}

//: Same(7) -> 7
