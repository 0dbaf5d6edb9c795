[Contract]
public abstract partial class Base : Contract
{
    public ulong Run() => Step();

    protected virtual ulong Step() => 1;
}

[Contract]
public sealed partial class Sample : Base
{
    protected override ulong Step() => [|Run()|];
}
