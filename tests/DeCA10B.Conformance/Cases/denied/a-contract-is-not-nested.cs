//: row members.contract.nested
//: denied DECA1003
public static partial class Outer
{
    [Contract]
    public sealed partial class [|Case|] : Contract
    {
        public int F() => 1;
    }
}
