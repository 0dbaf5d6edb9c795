public static class Contracts
{
    public const ulong Step = 2;

    /// <summary>Counts.</summary>
    [Contract]
    public sealed partial class Sample : Contract
    {
        public ulong Count { get; private set; }

        public ulong Next() => Count += 2;
    }
}
//: becomes
public static class Contracts
{
    public const ulong Step = 2;
}

/// <summary>Counts.</summary>
[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    public ulong Next() => Count += 2;
}
//: Next -> 2
