[Contract]
public sealed partial class Sample : Contract
{
    private readonly StorageArray<StorageArray<int>> rows = new();

    public int Count()
    {
        var count = 0;
        foreach (var row in [|rows|]) count++;
        return count;
    }
}
