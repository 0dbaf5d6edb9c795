//: row statements.deconstruct, expressions.tuple, types.tuple.return
//: from E11
/// <summary>Tuples are taken apart.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int kept;

    private static (int, bool) Both(int a) => (a + 1, a > 0);

    public (int A, bool B) Give(int a) => (a, a == 0);

    public int Take(int a)
    {
        var (x, y) = Both(a);
        return y ? x : -x;
    }

    public int Discard(int a)
    {
        var (x, _) = Both(a);
        return x;
    }

    public int Store(int a)
    {
        bool flag;
        (kept, flag) = Both(a);
        return flag ? kept : 0;
    }
}
//: Give(0) -> 0, true
//: Take(5) -> 6
//: Take(-5) -> 4
//: Take(2^31-1) -> panic 0x11
//: Discard(1) -> 2
//: Store(7) -> 8
//: Store(-7) -> 0
//: storage kept = -6
