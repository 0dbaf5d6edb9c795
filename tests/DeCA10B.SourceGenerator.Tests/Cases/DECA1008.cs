public record struct [|Counted|](ulong Count) : IEvent;

[Contract]
public sealed partial class Sample : Contract
{
    public void Count() => Emit(new Counted(1));
}
