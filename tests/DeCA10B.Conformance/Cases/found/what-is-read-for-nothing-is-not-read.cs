//: row members.contract.abstract
// Found by the fuzzer, seed 30001 program 79: a local that nothing reads was left out, and what it called made its function a view all the same.
public struct Entry
{
    public bool Left;
}

[Contract]
public abstract partial class Base : Contract
{
    protected Entry final;
}

[Contract]
public sealed partial class Case : Base
{
    public void Fold(Int256 memory, Entry right)
    {
        Entry Item(UInt256 after, Entry step) => final;
        var unused = Item(Block.Number, right);
    }

    public uint Direct(uint of)
    {
        var unused = final;
        return of;
    }

    public uint Called(uint of)
    {
        var unused = Kept();
        return of + 1;
    }

    Entry Kept() => final;
}
//: Fold(1, (true)) ->
//: Direct(3) -> 3
//: Called(3) -> 4
