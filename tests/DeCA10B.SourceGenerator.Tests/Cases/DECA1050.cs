[Contract]
public sealed partial class Sample : Contract
{
    Address owner;

    public void Take() => owner = [|Tx.Origin|];

    public UInt256 Rest() => [|Tx.GasLeft|];
}
