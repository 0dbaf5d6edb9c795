//: row storage.struct-copy, storage.mapping
//: from T07, T09
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>var p = m[key] is a copy.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<int, Pair> m = new();

    public int Local(int key)
    {
        m[key] = new Pair { A = 1 };
        var p = m[key];
        p.A = 5;
        return m[key].A;
    }

    public int Missing(int key) => m[key].A + m[key].B;
}
//: Local(1) -> 1
//: Missing(2) -> 0
//: Missing(1) -> 1
//: Local(-3) -> 1
//: storage m[1].a = 1
//: storage m[-3].a = 1
