//: row expressions.order, storage.array
//: from E36, E49
/// <summary>The index of an assignment is taken before the value grows the array.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<int> l = new();

    private int F()
    {
        l.Push(9);
        return 5;
    }

    public int[] Run()
    {
        l.Clear();
        l.Push(1);
        l[0] = F();
        l[l.Length - 1] = F();
        var all = new int[(int)l.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = l[(uint)i];
        }

        return all;
    }

    public int[] Push()
    {
        l.Clear();
        l.Push(F());
        var all = new int[(int)l.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = l[(uint)i];
        }

        return all;
    }
}
//: Run() -> [5, 5, 9]
//: Push() -> [9, 5]
//: storage l.length = 2
