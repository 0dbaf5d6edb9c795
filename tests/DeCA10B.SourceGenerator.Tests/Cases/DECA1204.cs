[Contract]
public sealed partial class Sample : Contract
{
    [|ulong?|] best;

    public bool HasBest() => true;
}
