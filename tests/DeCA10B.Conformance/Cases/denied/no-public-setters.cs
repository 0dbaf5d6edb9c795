//: row storage.property.public-set
//: denied DECA1014
[Contract]
public sealed partial class Case : Contract
{
    public int Count { get; [|set|]; }
}
