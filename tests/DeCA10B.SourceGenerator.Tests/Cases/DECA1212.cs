[Contract]
public sealed partial class Sample : Contract
{
    public string Name() => [|null|]!;
}
