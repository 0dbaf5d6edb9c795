[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    void Add(ref ulong [|value|]) => value++;
}
