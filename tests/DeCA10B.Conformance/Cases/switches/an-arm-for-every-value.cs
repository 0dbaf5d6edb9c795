//: row expressions.switch.exhaustive
//: denied DECA1215
[Contract]
public sealed partial class Case : Contract
{
    public int Kind(int value) => value [|switch|] { 1 => 10, 2 => 20 };
}
