//: row members.contract.not-partial
//: denied DECA1001
[Contract]
public sealed class [|Case|] : Contract
{
    public int F() => 1;
}
