[Contract]
public sealed partial class Sample : Contract
{
    public Sample(ulong count) => Count = count;

    public ulong Count { get; }

    public ulong [|Twice|]<T>() => Count * 2;
}
