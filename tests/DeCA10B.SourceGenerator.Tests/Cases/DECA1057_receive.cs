public readonly partial record struct ClosedError() : IError;

[Contract]
public sealed partial class Sample : Contract
{
    [NonReentrant]
    protected override void [|Receive|]()
    {
    }
}
