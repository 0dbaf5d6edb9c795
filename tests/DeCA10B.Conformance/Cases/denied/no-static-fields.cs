//: row storage.static
//: from V14
//: denied DECA1006
[Contract]
public sealed partial class Case : Contract
{
    private static int [|count|];

    public int F() => 1;
}
