//: row members.contract.not-derived
//: denied DECA1002
[Contract]
public sealed partial class [|Case|]
{
    public int F() => 1;
}
