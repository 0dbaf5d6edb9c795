[Contract]
public sealed partial class Sample : Contract
{
    public ulong Run(ulong left, ulong right)
    {
        [|(left, right) = (right, left)|];
        return left;
    }
}
