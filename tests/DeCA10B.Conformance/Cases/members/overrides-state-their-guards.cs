//: row attributes.guard.override
//: denied DECA1059
public readonly partial record struct ClosedError() : IError;

[Contract]
public abstract partial class Counter : Contract
{
    protected bool isOpen;

    [Guard(nameof(RequireOpen))]
    public abstract void Count();

    protected void RequireOpen() => Require(isOpen, new ClosedError());
}

[Contract]
public sealed partial class Case : Counter
{
    ulong count;

    public override void [|Count|]() => count++;
}
