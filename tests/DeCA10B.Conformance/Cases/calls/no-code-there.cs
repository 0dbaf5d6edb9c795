//: row calls.external, calls.at, errors.empty
//: from X08
[ContractInterface]
public interface IAsked : IContract
{
    int Answer();
}

/// <summary>A typed call of an address without code fails with empty data.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Ask(Address other) => At<IAsked>(other).Answer();
    public bool Same(Address other) => At<IAsked>(other).Address == other;
}
//: Ask(@5) -> revert
//: Same(@5) -> true
