[Contract]
public sealed partial class Sample : Contract
{
    public long Sum(long[] values) => [|values.Where(value => value > 0).Sum()|];
}
