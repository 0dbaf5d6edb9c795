//: row storage.array, memory.struct-copy
//: from T71
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>Each element pushed is a copy of then.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<Pair> list = new();

    public (int, int, int) Fill()
    {
        list.Clear();
        var p = new Pair();
        for (var i = 0; i < 3; i++)
        {
            p.A = i;
            list.Push(p);
        }

        p.A = 100;
        return (list[0].A, list[1].A, list[2].A);
    }
}
//: Fill() -> 0, 1, 2
//: Fill() -> 0, 1, 2
//: storage list.length = 3
//: storage list[2].a = 2
