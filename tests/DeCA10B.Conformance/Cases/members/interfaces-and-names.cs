//: row members.interface, members.implements, attributes.abi-name, attributes.documentation, chain.address-of, types.interface
//: deploy other = Counter()
//: deploy other
[ContractInterface]
public interface ICounter : IContract
{
    ulong Add(ulong by);
}

[Contract]
public sealed partial class Counter : Contract, ICounter
{
    private ulong count;

    public ulong Add(ulong by)
    {
        count += by;
        return count;
    }
}

/// <summary>A contract is seen through the interface that it lists.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly ICounter other;

    public Case(ICounter other) => this.other = other;

    /// <summary>Counts on elsewhere.</summary>
    /// <param name="by">How far.</param>
    /// <returns>The count there.</returns>
    [AbiName("stepOf")]
    public ulong Step(ulong by) => other.Add(by);

    public Address Where() => other.Address;
}
//: StepOf(3) -> 3
//: StepOf(4) -> 7
//: other.Add(1) -> 8
//: Where() -> other
//: StepOf(2^64-1) -> panic 0x11
//: storage other:count = 8
