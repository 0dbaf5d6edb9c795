//: row literals.floating, types.floating
//: denied DECA1005
[Contract]
public sealed partial class Case : Contract
{
    public int F()
    {
        var x = [|0.5|];
        return 1;
    }
}
