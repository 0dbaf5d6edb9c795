[Contract]
public abstract partial class Base(ulong first) : Contract
{
    public ulong First { get; } = first;
}

[Contract]
public sealed partial class Sample(ulong start = 3, ulong step = 4) : Base(start + 1)
{
    ulong count = start;

    public ulong Next() => count += step;
}
//: becomes
[Contract]
public abstract partial class Base : Contract
{
    protected Base(ulong first)
    {
        First = first;
    }

    public ulong First { get; }
}

[Contract]
public sealed partial class Sample : Base
{
    private readonly ulong step;

    public Sample(ulong start = 3, ulong step = 4) : base(start + 1)
    {
        this.step = step;
        count = start;
    }

    ulong count;

    public ulong Next() => count += step;
}
//: deploy 3, 4
//: Next -> 7
//: First -> 4
