[Contract]
public sealed partial class Sample : Contract
{
    public void Say(ulong value) => [|Console.WriteLine(value)|];
}
