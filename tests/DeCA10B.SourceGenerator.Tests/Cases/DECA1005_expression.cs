[Contract]
public sealed partial class Sample : Contract
{
    public long Half(long value) => (long)(value * [|0.5|]);
}
