[Contract]
public sealed partial class Sample : Contract
{
    private string name = "";

    public void Run(string other) => [|name ??= other|];
}
