//: row events.emit, memory.array-shared
public readonly partial record struct ValuesEvent(int[] Values) : IEvent;

/// <summary>An event keeps what the array held then.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public void Run(int a)
    {
        var x = new int[1];
        x[0] = a;
        Emit(new ValuesEvent(x));
        x[0] = 9;
        Emit(new ValuesEvent(x));
    }
}
//: Run(1) -> ; event Values([1]) ; event Values([9])
//: Run(-5) -> ; event Values([-5]) ; event Values([9])
