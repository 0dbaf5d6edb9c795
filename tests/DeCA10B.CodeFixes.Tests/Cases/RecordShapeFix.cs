public record struct Counted(ulong Count) : IEvent;

public struct Moved : IEvent
{
    [Indexed] public Address From;
    public Address To { get; init; }
}

public readonly record struct TooLargeError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public void Count(ulong value)
    {
        Require(value < 10, new TooLargeError());
        Emit(new Counted(value));
    }
}
//: becomes
public readonly partial record struct Counted(ulong Count) : IEvent;

public readonly partial record struct Moved([Indexed] Address From, Address To) : IEvent;

public readonly partial record struct TooLargeError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public void Count(ulong value)
    {
        Require(value < 10, new TooLargeError());
        Emit(new Counted(value));
    }
}
//: Count(3) -> 
//: Count(10) -> revert TooLargeError
