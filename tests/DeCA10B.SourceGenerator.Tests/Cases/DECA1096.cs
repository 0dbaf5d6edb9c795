[Contract]
public sealed partial class Sample : Contract
{
    readonly StorageArray<ulong> values = new();

    public Sample([|ReadOnlySpan<ulong>|] start)
    {
        foreach (var value in start) values.Push(value);
    }
}
