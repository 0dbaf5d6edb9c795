//: row storage.array, statements.for
//: from A20, A13
/// <summary>The length is read anew in each turn.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<int> a = new();

    public int Grow(UInt256 at)
    {
        a.Clear();
        a.Push(1);
        a.Push(2);
        var turns = 0;
        for (UInt256 i = 0; i < a.Length; i++)
        {
            turns++;
            if (i == at)
            {
                a.Push(3);
                a.Push(4);
            }
        }

        return turns;
    }

    public (UInt256, UInt256) Clear()
    {
        var n = a.Length;
        a.Clear();
        return (n, a.Length);
    }

    public void Pop() => a.Pop();
}
//: Grow(1) -> 4
//: Grow(7) -> 2
//: Clear() -> 2, 0
//: Pop() -> panic 0x31
//: Grow(0) -> 4
//: Pop() ->
//: storage a.length = 3
//: storage a[2] = 3
