//: row errors.declare
// Found by the fuzzer, --seed 9001 --program 71.
public struct Entry
{
    public ulong Count;
}

[System.Runtime.CompilerServices.InlineArray(3)]
public struct Row
{
    bool first;
}

public readonly partial record struct PartError(Entry Value) : IError;

[ContractInterface]
public interface IStore : IContract
{
    Entry Fold(ulong given);
}

[Contract]
public sealed partial class Store : Contract, IStore
{
    public Entry Fold(ulong given) => new Entry { Count = given };
}

[Contract]
public sealed partial class Case : Contract
{
    public Row Row { get; private set; }

    public void Check() => Require(Row[0], new PartError(default(Entry)));
}

//: Check() -> error Part((0))
