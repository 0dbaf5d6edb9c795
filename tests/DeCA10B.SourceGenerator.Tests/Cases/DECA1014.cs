[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; [|set|]; }
}
