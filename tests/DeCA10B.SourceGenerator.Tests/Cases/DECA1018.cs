[ContractInterface]
public interface [|ICounter|]
{
    [View]
    ulong Count { get; }
}
