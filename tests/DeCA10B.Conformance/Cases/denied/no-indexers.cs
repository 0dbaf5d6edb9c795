//: row members.other
//: denied DECA1015
[Contract]
public sealed partial class Case : Contract
{
    public int [|this|][int i] => i;
}
