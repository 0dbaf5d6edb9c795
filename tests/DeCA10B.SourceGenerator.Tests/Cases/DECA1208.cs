[Contract]
public sealed partial class Sample : Contract
{
    readonly StorageArray<ulong> totals = new();

    public void Add()
    {
        ref var [|total = ref totals.Ref(0)|];
        total++;
    }
}
