//: row events.emit, attributes.indexed, expressions.order
//: from E16, E17
public readonly partial record struct PlainEvent(int A, int B, int C) : IEvent;
public readonly partial record struct MixedEvent([Indexed] int A, int B, [Indexed] int C) : IEvent;

/// <summary>Arguments of events run in order, indexed or not.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public int Plain()
    {
        trace = 0;
        Emit(new PlainEvent(T(1, 5), T(2, 6), T(3, 7)));
        return trace;
    }

    public int Mixed()
    {
        trace = 0;
        Emit(new MixedEvent(T(1, 5), T(2, 6), T(3, 7)));
        return trace;
    }
}
//: Plain() -> 123 ; event Plain(5, 6, 7)
//: Mixed() -> 123 ; event Mixed(5, 6, 7)
