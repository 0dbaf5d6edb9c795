namespace DeCA10B.Testing;

/// <summary>A call that a test wants made; what it leaves open is generated.</summary>
/// <param name="Function">The function: <c>addData</c>, <c>trainer.addData</c>, or with its parameter types where it is overloaded: <c>price(uint256)</c>.</param>
/// <param name="Arguments">C# values that fit the parameters.</param>
public sealed record Call(string Function, params object[] Arguments)
{
    /// <summary>Who calls; null takes any of the senders.</summary>
    public Address? From { get; init; }

    /// <summary>Wei sent along; null generates them when the function takes value.</summary>
    public UInt256? Value { get; init; }

    /// <summary>Seconds since the call before; 0 puts it into the same block. Null generates them.</summary>
    public ulong? Wait { get; init; }
}
