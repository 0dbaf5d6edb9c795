public readonly partial record struct ChangedEvent(long Before, long [|After|]) : IEvent;

[Contract]
public sealed partial class Sample : Contract
{
    public void Change(long value) => Emit(new ChangedEvent(0, value));
}
