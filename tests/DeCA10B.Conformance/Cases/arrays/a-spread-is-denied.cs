//: row expressions.spread
//: denied DECA1219
[Contract]
public sealed partial class Case : Contract
{
    public int[] With(int[] values, int last) => [ [|.. values|], last];
}
