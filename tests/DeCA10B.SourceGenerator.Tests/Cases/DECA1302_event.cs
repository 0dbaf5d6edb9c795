public readonly partial record struct SeenEvent(ulong Count) : IEvent;

[Contract]
public sealed partial class Sample : Contract
{
    [View]
    public void Look() => [|Emit(new SeenEvent(1))|];
}
