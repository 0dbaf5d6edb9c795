[Contract]
public sealed partial class Sample : Contract
{
    public string Twice(string text) => [|text + text|];
}
