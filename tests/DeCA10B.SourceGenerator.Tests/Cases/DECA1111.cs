[Contract]
public sealed partial class Sample : Contract
{
    public int Sum(int value)
    {
        var total = 0;
        void Add(int term) => [|total|] += term;
        Add(value);
        return total;
    }
}
