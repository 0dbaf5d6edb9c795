//: row calls.external.view, members.function.view
//: deploy doubler = Doubler()
//: deploy doubler
/// <summary>A function that an interface calls pure is so in Solidity.</summary>
[ContractInterface]
public interface IDoubler : IContract
{
    [Pure] int Twice(int value);
}

[Contract]
public sealed partial class Doubler : Contract, IDoubler
{
    [Pure] public int Twice(int value) => value * 2;
}

[Contract]
public sealed partial class Case : Contract
{
    private readonly IDoubler doubler;

    public Case(IDoubler doubler) => this.doubler = doubler;

    [View] public int Fourfold(int value) => doubler.Twice(doubler.Twice(value));
}
//: Fourfold(3) -> 12
//: doubler.Twice(-2) -> -4
