[Contract]
public sealed partial class Sample : Contract
{
    public int Run(int[] values) => [|values?.Length ?? 0|];
}
