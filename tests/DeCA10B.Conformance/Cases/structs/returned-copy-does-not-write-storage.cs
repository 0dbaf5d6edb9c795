//: row storage.struct-copy
//: from T25
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>What a function returns is a copy.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Pair s;

    private Pair Get() => s;

    public int Change()
    {
        var x = Get();
        x.A = 3;
        return s.A;
    }

    public void Set(int a) => s.A = a;
}
//: Change() -> 0
//: Set(5) ->
//: Change() -> 5
//: storage s.a = 5
