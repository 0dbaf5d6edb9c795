[Contract]
public sealed partial class Sample : Contract
{
    public string Name(string given) => [|given ?? "nobody"|];
}
