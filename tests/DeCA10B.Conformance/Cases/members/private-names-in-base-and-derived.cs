//: row members.function.private, storage.field
//: from V21
[Contract]
public abstract partial class Base : Contract
{
    private int q2 = 2;

    protected int Kept { get; private set; } = 1;

    public int Theirs() => q2;
}

/// <summary>A private name may be used in base and derived contract.</summary>
[Contract]
public sealed partial class Case : Base
{
    private int q = 3;

    private int Z() => q * 10;

    public int Mine() => Z() + Kept;
}
//: Mine() -> 31
//: Theirs() -> 2
//: storage q = 3
