//: row members.function.recursion
//: from X10, X10b
//: denied DECA1106
[Contract]
public sealed partial class Case : Contract
{
    public int F(int n) => n == 0 ? 0 : [|F(n - 1)|] + 1;
}
