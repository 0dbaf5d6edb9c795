[Contract]
public sealed partial class Sample : Contract
{
    public long Positive(long value)
    {
        if (value < 0) [|throw new ArgumentException();|]
        return value;
    }
}
