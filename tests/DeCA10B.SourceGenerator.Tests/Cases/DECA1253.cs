[Contract]
public sealed partial class Sample : Contract
{
    public byte Run(byte[] values)
    {
        [|values[0] += 1|];
        return values[0];
    }
}
