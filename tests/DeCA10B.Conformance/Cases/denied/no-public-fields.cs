//: row storage.field.public
//: denied DECA1013
[Contract]
public sealed partial class Case : Contract
{
    public int [|Count|];

    public int F() => 1;
}
