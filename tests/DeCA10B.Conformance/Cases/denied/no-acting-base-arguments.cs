//: row members.constructor.base-acts
//: from V03
//: denied DECA1026
[Contract]
public abstract partial class Base : Contract
{
    public ulong Start { get; private set; }

    protected Base(ulong first) => Start = first;
}

[Contract]
public sealed partial class Sample : Base
{
    ulong count;

    public Sample() : base([|Next()|])
    {
        count++;
    }

    static ulong Next() => 1;
}
