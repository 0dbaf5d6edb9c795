[Contract]
public sealed partial class Sample : Contract
{
    public byte[] Ask(Address other, byte[] question)
    {
        var (succeeded, answer) = [|TryCall(other, question)|];
        return answer;
    }
}
