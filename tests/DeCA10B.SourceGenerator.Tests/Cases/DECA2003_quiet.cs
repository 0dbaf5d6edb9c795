public readonly partial record struct FullError : IError;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly StorageArray<ulong> limited = new();
    readonly StorageArray<ulong> owned = new();
    readonly StorageArray<ulong> open = new();

    public Address Owner { get; } 

    public Sample() => Owner = Msg.Sender;

    public void AddLimited(ulong value)
    {
        Require(limited.Length < 100, new FullError());
        limited.Push(value);
    }

    public void AddOwned(ulong value)
    {
        Require(Msg.Sender == Owner, new NotOwnerError());
        owned.Push(value);
    }

    public void AddOpen(ulong value) => open.Push(value);

    public UInt256 Sum(UInt256 end, ReadOnlySpan<ulong> values)
    {
        UInt256 sum = 0;
        for (UInt256 i = 0; i < limited.Length; i += 1) sum += limited[i];
        for (UInt256 i = 0; i < owned.Length; i += 1) sum += owned[i];
        for (UInt256 i = 0; i < end && i < open.Length; i += 1) sum += open[i];
        foreach (var value in values) sum += value;
        return sum;
    }
}
