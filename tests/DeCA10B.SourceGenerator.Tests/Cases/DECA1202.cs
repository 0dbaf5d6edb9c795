[Contract]
public sealed partial class Sample : Contract
{
    public int Ones(ulong value) => [|System.Numerics.BitOperations.PopCount(value)|];
}
