//: row members.generic.clash
//: denied DECA1123
[ContractInterface]
public interface IStep : IContract
{
    [View]
    ulong Far();
}

[Contract]
public sealed partial class Steps : Contract, IStep
{
    public uint Version { get; } = 1;

    public ulong Far() => 2;
}

[Contract]
public abstract partial class Walk<TStep> : Contract
    where TStep : IStep
{
    public TStep Step { get; }

    public uint Version { get; } = 7;

    protected Walk(TStep step)
    {
        Step = step;
    }

    public ulong Length() => Step.Far();
}

[Contract]
public sealed partial class [|Clashing|] : Walk<Steps>
{
    public Clashing() : base(new Steps()) { }
}

// Linked, each has a contract for its own.
[Contract]
public sealed partial class Case : Walk<IStep>
{
    public Case(IStep step) : base(step) { }
}
