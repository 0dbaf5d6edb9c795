public readonly partial record struct PaidEvent(ulong Amount) : IEvent;

public readonly partial record struct [|PaidError|](ulong Amount) : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public void Pay(ulong amount)
    {
        Require(amount > 0, new PaidError(amount));
        Emit(new PaidEvent(amount));
    }
}
