[Contract]
public sealed partial class Sample : Contract
{
    public int Size(string text) => [|text.Length|];
}
