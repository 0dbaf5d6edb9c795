//: row members.name
//: from I01
//: denied DECA1027
[Contract]
public sealed partial class Case : Contract
{
    public int [|Days|]() => 2;
}
