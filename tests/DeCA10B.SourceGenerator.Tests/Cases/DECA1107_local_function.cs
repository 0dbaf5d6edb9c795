[Contract]
public sealed partial class Sample : Contract
{
    public long Twice(long value)
    {
        return value * 2;
        long [|Inner|]() => value;
    }
}
