[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> counts = new();

    ref ulong [|Entry|]() => ref counts.Ref(Msg.Sender);
}
