[Contract]
public sealed partial class Sample : Contract
{
    public int[] With(int[] values, int last) => [ [|.. values|], last];
}
