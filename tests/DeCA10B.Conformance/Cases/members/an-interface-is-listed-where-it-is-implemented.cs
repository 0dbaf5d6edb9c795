//: row members.implements.inherited
//: denied DECA1060
[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

[Contract]
public abstract partial class Counter : Contract
{
    ulong count;

    public void Count() => count++;
}

[Contract]
public sealed partial class [|Case|] : Counter, ICounter
{
}
