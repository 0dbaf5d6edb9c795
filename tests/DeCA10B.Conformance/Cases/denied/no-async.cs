//: row statements.async
//: denied DECA1102
[Contract]
public sealed partial class Case : Contract
{
    public [|async|] [|Task<int>|] F()
    {
        [|await Task.Delay(1)|];
        return 1;
    }
}
