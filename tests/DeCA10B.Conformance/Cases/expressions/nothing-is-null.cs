//: row expressions.coalesce
//: denied DECA1217
[Contract]
public sealed partial class Case : Contract
{
    public string Name(string given) => [|given ?? "nobody"|];
}
