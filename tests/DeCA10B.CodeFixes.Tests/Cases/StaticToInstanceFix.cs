[Contract]
public sealed partial class Sample : Contract
{
    /// <summary>How often it was called.</summary>
    private static ulong count; // so far

    public static ulong Total { get; private set; }

    public ulong Increment() => Total = ++count;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    /// <summary>How often it was called.</summary>
    private ulong count; // so far

    public ulong Total { get; private set; }

    public ulong Increment() => Total = ++count;
}
//: Increment -> 1
//: Increment -> 2
//: Total -> 2
