[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

[Contract]
public sealed partial class Sample : Contract
{
    public byte[] Encoded(ICounter counter) => [|Encode(counter, 1)|];
}
