[Contract]
public sealed partial class Sample : Contract
{
    public bool Starts(string text, string with) => [|text.StartsWith(with)|];
}
