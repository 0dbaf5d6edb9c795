[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

[Contract]
public sealed partial class Sample : Contract
{
    public byte[] Bytes(ICounter counter) => [|Encode(counter, 1)|];
}
