//: row members.interface.shape
//: denied DECA1018
[ContractInterface]
public interface [|ICounter|]
{
    [View]
    ulong Count { get; }
}
