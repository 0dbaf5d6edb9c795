[Contract]
public sealed partial class Sample : Contract
{
    readonly StorageArray<ulong> values = new();
    readonly Mapping<UInt256, ulong> more = new();
    UInt256 count;

    public void Add(ulong value)
    {
        values.Push(value);
        more[count] = value;
        count++;
    }

    public UInt256 Sum()
    {
        UInt256 sum = 0;
        for (UInt256 i = 0; [|i < values.Length|]; i += 1) sum += values[i];
        UInt256 j = 0;
        var end = count;
        while ([|j < end|])
        {
            sum += more[j];
            j++;
        }

        return sum;
    }
}
