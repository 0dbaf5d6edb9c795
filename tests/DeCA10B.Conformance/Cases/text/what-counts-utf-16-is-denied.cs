//: row operators.string
//: denied DECA1203
[Contract]
public sealed partial class Case : Contract
{
    public int Size(string text) => [|text.Length|];

    public bool Starts(string text) => [|text.StartsWith("a")|];

    public string Shown(ulong number) => [|$"{number}"|];

    public string Half() => [|"\uD800"|];
}
