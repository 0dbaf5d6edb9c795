//: row statements.require
//: from E48
public readonly partial record struct RefusedError(ulong Number) : IError;

/// <summary>The arguments of the error are evaluated even when nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private ulong Next()
    {
        count++;
        return (ulong)count;
    }

    public int Check(bool ok)
    {
        Require(ok, new RefusedError(Next()));
        return count;
    }

    public int Count() => count;
}
//: Check(true) -> 1
//: Check(true) -> 2
//: Check(false) -> error Refused(3)
//: Count() -> 2
//: Check(true) -> 3
