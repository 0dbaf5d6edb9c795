//: row expressions.depth
//: denied DECA1255
[Contract]
public sealed partial class Case : Contract
{
    public ulong Wide(ulong a) => a;
    public ulong Sum(ulong a) => [|a + a + a|] + [|a|] + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a;
}
