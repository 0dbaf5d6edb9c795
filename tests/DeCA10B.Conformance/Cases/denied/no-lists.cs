//: row types.other
//: from A04, A14
//: denied DECA1236
[Contract]
public sealed partial class Case : Contract
{
    private readonly [|List<int>|] list = new();

    public int F() => 1;
}
