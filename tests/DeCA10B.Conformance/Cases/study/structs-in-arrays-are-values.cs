//: row memory.struct-copy, storage.struct-copy, statements.swap, expressions.new-array, expressions.index-from-end
//: from T05, T06, T28, T60, T61, A09, A10
public struct P
{
    public int a;
    public int b;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<P> kept = new();
    readonly Mapping<int, P> byKey = new();

    public int Read()
    {
        P[] a = new P[2];
        P x = a[0];
        x.a = 7;
        return a[0].a;
    }

    public int Written()
    {
        P[] a = new P[2];
        a[0].a = 1;
        a[1] = a[0];
        a[0].a = 5;
        return a[1].a;
    }

    public (int, int) Listed()
    {
        P p = new P { a = 1 };
        P[] arr = { p, p };
        arr[0].a = 5;
        return (p.a, arr[1].a);
    }

    public (int, int) SwappedInStorage()
    {
        kept.Push(new P { a = 1 });
        kept.Push(new P { a = 2 });
        (kept[0], kept[1]) = (kept[1], kept[0]);
        return (kept[0].a, kept[1].a);
    }

    public (int, int, int, int) SwappedByKey()
    {
        byKey[1] = new P { a = 1 };
        byKey[2] = new P { a = 2 };
        (byKey[1], byKey[2]) = (byKey[2], byKey[1]);
        P[] q = { new P { a = 1 }, new P { a = 2 } };
        (q[0], q[1]) = (q[1], q[0]);
        return (byKey[1].a, byKey[2].a, q[0].a, q[1].a);
    }

    public int Length(int n)
    {
        int[] a = new int[n];
        return a.Length;
    }

    public (int, int) Last()
    {
        int[] a = new int[3];
        a[2] = 4;
        return (a[^1], a.Length);
    }
}

//: Read() -> 0
//: Written() -> 1
//: Listed() -> 1, 1
//: SwappedInStorage() -> 2, 1
//: SwappedByKey() -> 2, 1, 2, 1
//: Length(-1) -> panic 0x11
//: Length(2) -> 2
//: Last() -> 4, 3
