//: row statements.revert, errors.declare, expressions.order
//: from E19
public readonly partial record struct BadError(int A, int B, int Trace) : IError;

/// <summary>Arguments of errors run in order; the state is undone.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public void Fail()
    {
        trace = 0;
        Revert(new BadError(T(1, 5), T(2, 6), trace));
    }

    public int Trace() => trace;
}
//: Fail() -> error Bad(5, 6, 12)
//: Trace() -> 0
