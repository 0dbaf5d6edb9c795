public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Sample : Contract
{
    bool isOpen;
    ulong count;

    public void Count() => Add();

    [Guard(nameof(RequireOpen))]
    void [|Add|]() => count++;

    void RequireOpen() => Require(isOpen, new ClosedError());
}
