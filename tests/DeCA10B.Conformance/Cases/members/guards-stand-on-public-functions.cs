//: row attributes.guard.place
//: denied DECA1057
public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Case : Contract
{
    bool isOpen;
    ulong count;

    public void Count() => Add();

    [Guard(nameof(RequireOpen))]
    void [|Add|]() => count++;

    void RequireOpen() => Require(isOpen, new ClosedError());
}
