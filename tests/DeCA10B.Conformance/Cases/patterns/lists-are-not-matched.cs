//: row expressions.pattern.other
//: denied DECA1216
[Contract]
public sealed partial class Case : Contract
{
    public bool Ends(int[] values) => values is [|[.., 3]|];
}
