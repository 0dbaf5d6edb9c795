[Contract]
public sealed class [|Counter|] : Contract
{
    public ulong Count { get; private set; }
}
