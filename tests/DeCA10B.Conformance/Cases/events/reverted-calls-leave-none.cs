//: row events.emit, statements.require
//: from X20
public readonly partial record struct RanEvent(int Count) : IEvent;
public readonly partial record struct TooSmallError(int Given, int Least) : IError;

/// <summary>A call that fails leaves neither events nor state.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int count;

    public void Run(int a)
    {
        count++;
        Emit(new RanEvent(count));
        Require(a > 0, new TooSmallError(a, 1));
    }

    public int Count() => count;
}
//: Run(1) -> ; event Ran(1)
//: Run(0) -> error TooSmall(0, 1)
//: Run(2) -> ; event Ran(2)
//: Count() -> 2
//: storage count = 2
