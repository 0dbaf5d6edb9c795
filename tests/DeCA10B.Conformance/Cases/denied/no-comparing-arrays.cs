//: row operators.reference
//: from T18
//: denied DECA1213
[Contract]
public sealed partial class Case : Contract
{
    public bool F(int[] a, int[] b) => [|a == b|];
}
