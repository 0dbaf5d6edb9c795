//: row types.string
//: denied DECA1305
[Contract]
public sealed partial class Case : Contract
{
    public string Verse() => [|@"roses
violets"|];
}
