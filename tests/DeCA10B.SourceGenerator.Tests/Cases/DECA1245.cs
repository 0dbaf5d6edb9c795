[Contract]
public sealed partial class Sample : Contract
{
    public int Roll() => [|Random.Shared.Next(6)|];
}
