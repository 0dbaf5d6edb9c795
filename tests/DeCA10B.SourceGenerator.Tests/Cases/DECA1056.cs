public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Sample : Contract
{
    bool isOpen;
    ulong count;

    [[|Guard(nameof(IsOpen))|]]
    public void Count() => count++;

    bool IsOpen() => isOpen;
}
