//: row literals.null
//: from G15, A12, T20
//: denied DECA1212
[Contract]
public sealed partial class Case : Contract
{
    private string text = "";

    public void F() => text = [|null|]!;
}
