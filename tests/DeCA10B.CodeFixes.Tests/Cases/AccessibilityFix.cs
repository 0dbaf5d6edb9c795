[Contract]
public abstract partial class Base : Contract
{
    internal virtual ulong Once(ulong value) => value;
}

[Contract]
public sealed partial class Sample : Base
{
    public ulong Four(ulong value) => 2 * Twice(value) + Once(0);

    internal ulong Twice(ulong value) => value * 2;
}
//: becomes
[Contract]
public abstract partial class Base : Contract
{
    protected virtual ulong Once(ulong value) => value;
}

[Contract]
public sealed partial class Sample : Base
{
    public ulong Four(ulong value) => 2 * Twice(value) + Once(0);

    private ulong Twice(ulong value) => value * 2;
}
//: Four(3) -> 12
