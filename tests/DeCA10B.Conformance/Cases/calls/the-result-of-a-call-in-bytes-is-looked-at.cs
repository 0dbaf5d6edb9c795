//: row calls.try-call.ignored
//: denied DECA1053
[Contract]
public sealed partial class Case : Contract
{
    public void Poke(Address other, byte[] data) => [|TryCall(other, data)|];
}
