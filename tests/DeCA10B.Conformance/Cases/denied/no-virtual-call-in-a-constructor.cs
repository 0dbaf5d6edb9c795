//: row members.constructor.virtual
//: from V01, V26, V31
//: denied DECA1025
[Contract]
public abstract partial class Base : Contract
{
    public ulong Start { get; private set; }

    protected Base() => Start = [|First()|];

    protected virtual ulong First() => 1;
}
