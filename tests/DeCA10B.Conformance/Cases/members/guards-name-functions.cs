//: row attributes.guard.shape
//: denied DECA1056
public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Case : Contract
{
    bool isOpen;
    ulong count;

    [[|Guard(nameof(IsOpen))|]]
    public void Count() => count++;

    bool IsOpen() => isOpen;
}
