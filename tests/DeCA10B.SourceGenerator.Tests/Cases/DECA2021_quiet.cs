[Contract]
public abstract partial class Sample : Contract
{
    protected ulong forDerived;
    ulong count;

    public ulong Total { get; private set; }

    public ulong Next() => count++;

    public void Add() => Total = forDerived = 1;
}
