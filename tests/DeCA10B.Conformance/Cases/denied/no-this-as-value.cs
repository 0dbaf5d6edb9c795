//: row expressions.this
//: from V24
//: denied DECA1211
[ContractInterface]
public interface ICounter : IContract
{
    void Increment();
}

[Contract]
public sealed partial class Counter : Contract, ICounter
{
    ulong count;

    public void Increment() => count++;

    public void Twice()
    {
        ICounter self = [|this|];
        self.Increment();
    }
}
