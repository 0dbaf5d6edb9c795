[Contract]
public sealed partial class Sample : Contract
{
    public event Action? [|Counted|];
}
