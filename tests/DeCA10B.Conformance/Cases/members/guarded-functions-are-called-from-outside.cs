//: row attributes.guard.call
//: denied DECA1058
public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Case : Contract
{
    bool isOpen;
    ulong count;

    [Guard(nameof(RequireOpen))]
    public void Count() => count++;

    public void Twice()
    {
        [|Count()|];
        [|Count()|];
    }

    void RequireOpen() => Require(isOpen, new ClosedError());
}
