[Contract]
public abstract partial class Base : Contract
{
    [View]
    public abstract ulong Step();
}

[Contract]
public sealed partial class Sample : Base
{
    ulong count;

    public override ulong [|Step|]() => count++;
}
