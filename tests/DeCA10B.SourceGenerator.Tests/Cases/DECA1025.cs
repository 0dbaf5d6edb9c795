[Contract]
public abstract partial class Base : Contract
{
    public ulong Start { get; private set; }

    protected Base() => Start = [|First()|];

    protected virtual ulong First() => 1;
}
