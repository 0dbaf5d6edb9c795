//: row storage.collection.readonly
//: denied DECA1010
[Contract]
public sealed partial class Case : Contract
{
    private Mapping<int, int> [|m|] = new();

    public int F() => m[1];
}
