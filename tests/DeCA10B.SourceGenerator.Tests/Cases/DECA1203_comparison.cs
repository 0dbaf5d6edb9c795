[Contract]
public sealed partial class Sample : Contract
{
    public string Half() => [|"\uD800"|];
}
