[Contract]
public sealed partial class Sample : Contract
{
    public bool Run(string name) => name is { Length: [|> 3|] };
}
