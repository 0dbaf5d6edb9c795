[Contract]
public sealed partial class Sample : Contract
{
    public long Positive(long value) => value > 0 ? value : [|throw new ArgumentException()|];
}
