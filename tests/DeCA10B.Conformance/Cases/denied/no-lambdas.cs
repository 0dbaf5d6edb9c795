//: row expressions.lambda
//: from U14
//: denied DECA1107
[Contract]
public sealed partial class Case : Contract
{
    public int F(int n)
    {
        [|Func<int, int>|] twice = [|x => x * 2|];
        return [|twice(n)|];
    }
}
