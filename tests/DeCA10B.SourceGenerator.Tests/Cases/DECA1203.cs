[Contract]
public sealed partial class Sample : Contract
{
    public string Name { get; }

    public Sample(string name) => Name = name;

    public string Greeting() => [|$"Hello {Name}"|];
}
