//: row members.virtual.mutability
//: denied DECA1302
[Contract]
public abstract partial class Rule : Contract
{
    public virtual ulong Price() => 2;

    [View]
    public ulong Quote() => [|Price()|];
}

[Contract]
public sealed partial class Case : Rule
{
}
