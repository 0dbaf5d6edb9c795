[Contract]
public sealed partial class Sample : Contract
{
    public bool Ends(int[] values) => values is [|[.., 3]|];
}
