//: row storage.array
//: from T40
/// <summary>What was popped leaves nothing behind.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<ushort> a = new();

    public ushort Again(ushort first)
    {
        a.Push(first);
        a.Pop();
        a.Push(0);
        a[a.Length - 1] += 3;
        return a[a.Length - 1];
    }
}
//: Again(65535) -> 3
//: Again(1) -> 3
//: storage a.length = 2
//: storage a[0] = 3
//: storage a[1] = 3
