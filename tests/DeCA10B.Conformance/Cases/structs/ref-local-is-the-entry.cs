//: row storage.reference, storage.mapping
//: from T11, T47
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>A ref local writes through.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<int, Pair> m = new();
    private readonly StorageArray<Pair> list = new();

    public int Entry(int key)
    {
        ref var p = ref m.Ref(key);
        p.A = 5;
        p.A += 2;
        p.B = p.A * 2;
        return m[key].A;
    }

    public int Element(int a)
    {
        list.Push(new Pair { A = a });
        ref var p = ref list.Ref(list.Length - 1);
        p.B = 8;
        p.A++;
        return list[list.Length - 1].B;
    }
}
//: Entry(1) -> 7
//: Entry(-1) -> 7
//: Element(4) -> 8
//: Element(6) -> 8
//: Element(2^31-1) -> panic 0x11
//: storage m[1].a = 7
//: storage m[1].b = 14
//: storage list.length = 2
//: storage list[1].a = 7
//: storage list[1].b = 8
