public struct Twice
{
    public int Value;
    public int [|value|];
}

public readonly partial record struct SentEvent(int To, int [|to|]) : IEvent;

[Contract]
public sealed partial class Sample : Contract
{
    private Twice twice;

    public void Run(int to)
    {
        Emit(new SentEvent(to, twice.Value));
        twice.value = to;
    }
}
