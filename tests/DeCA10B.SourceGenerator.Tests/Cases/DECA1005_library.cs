[Contract]
public sealed partial class Sample : Contract
{
    public long Root(long value) => (long)[|Math.Sqrt(value)|];
}
