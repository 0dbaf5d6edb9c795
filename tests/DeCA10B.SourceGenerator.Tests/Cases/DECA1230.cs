[Contract]
public sealed partial class Sample : Contract
{
    [|long[]|] history = new long[3];

    public long Next(long value) => value + 1;
}
