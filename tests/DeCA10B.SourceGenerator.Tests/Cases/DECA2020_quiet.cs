[Contract]
public abstract partial class Sample : Contract
{
    public ulong Start { get; }

    protected Sample() => Start = Once(1);

    protected ulong Twice(ulong value) => value * 2;

    static ulong Once(ulong value) => value;
}
