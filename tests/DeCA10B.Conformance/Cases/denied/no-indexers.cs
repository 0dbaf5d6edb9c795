//: row members.other
//: denied DECA1082
[Contract]
public sealed partial class Case : Contract
{
    public int [|this|][int i] => i;
}
