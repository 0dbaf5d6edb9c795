//: row members.constructor, members.constructor.base, storage.field.initial, members.contract.abstract
//: from V28, V29, V30
//: deploy 3
[Contract]
public abstract partial class Base : Contract
{
    public int Total { get; protected set; } = 4;

    protected Base(int x) => Total += x;
}

/// <summary>Base first, then the contract; initial values before both.</summary>
[Contract]
public sealed partial class Case : Base
{
    private int k = 9;

    public Case(int z) : base(z * 2 + 1)
    {
        k += z;
        Total += k;
    }

    public int K() => k;
}
//: Total() -> 23
//: K() -> 12
//: storage total = 23
//: storage k = 12
