[Contract]
public sealed partial class Sample : Contract
{
    public void Poke(Address other, byte[] data) => [|TryCall(other, data)|];
}
