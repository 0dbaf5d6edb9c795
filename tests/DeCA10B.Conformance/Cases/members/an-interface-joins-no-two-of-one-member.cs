//: row members.interface.shape
//: denied DECA1018
[ContractInterface]
public interface ILeft : IContract
{
    ulong Step(ulong by);
}

[ContractInterface]
public interface IRight : IContract
{
    ulong Step(ulong by);
}

[ContractInterface]
public interface [|IBoth|] : ILeft, IRight
{
}

[Contract]
public sealed partial class Case : Contract
{
    public ulong Step(ulong by) => by;
}
