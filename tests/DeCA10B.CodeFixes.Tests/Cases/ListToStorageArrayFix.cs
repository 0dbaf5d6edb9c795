[Contract]
public sealed partial class Sample : Contract
{
    private List<ulong> items = new List<ulong>();

    public int Add(ulong item)
    {
        items.Add(item);
        return items.Count;
    }

    public ulong Item(int index) => items[index];
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    private readonly StorageArray<ulong> items = new();

    public int Add(ulong item)
    {
        items.Push(item);
        return (int)items.Length;
    }

    public ulong Item(int index) => items[index];
}
//: Add(7) -> 1
//: Add(8) -> 2
//: Item(1) -> 8
//: Item(2) -> panic 0x32
