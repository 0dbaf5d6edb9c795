//: row expressions.local-function.assigns
//: denied DECA1111
[Contract]
public sealed partial class Case : Contract
{
    public int Sum(int value)
    {
        var total = 0;
        void Add(int term) => [|total|] += term;
        Add(value);
        return total;
    }
}
