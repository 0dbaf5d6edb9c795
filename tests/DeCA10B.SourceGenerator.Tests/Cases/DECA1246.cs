[Contract]
public sealed partial class Sample : Contract
{
    public long Larger(long left, long right) => [|Math.Max(left, right)|];
}
