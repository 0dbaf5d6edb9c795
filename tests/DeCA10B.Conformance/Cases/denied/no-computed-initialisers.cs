//: row storage.field.computed-initial
//: from V03, V04
//: denied DECA1007
[Contract]
public sealed partial class Case : Contract
{
    private int a = [|G()|];

    private static int G() => 1;

    public int F() => a;
}
