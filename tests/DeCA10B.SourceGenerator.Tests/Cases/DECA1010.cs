[Contract]
public sealed partial class Sample : Contract
{
    Mapping<Address, ulong> [|steps|] = new();

    public void Step() => steps[Msg.Sender]++;
}
