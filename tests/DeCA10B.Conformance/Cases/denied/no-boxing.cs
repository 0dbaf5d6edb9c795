//: row conversions.boxing, types.object
//: from X15
//: denied DECA1204
[Contract]
public sealed partial class Case : Contract
{
    public int F(int n)
    {
        [|object|] o = [|n|];
        return 1;
    }
}
