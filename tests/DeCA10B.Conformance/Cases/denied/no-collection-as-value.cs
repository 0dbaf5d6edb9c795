//: row storage.collection.value
//: denied DECA1011
[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> steps = new();

    ulong Of([|Mapping<Address, ulong>|] all) => all[Msg.Sender];
}
