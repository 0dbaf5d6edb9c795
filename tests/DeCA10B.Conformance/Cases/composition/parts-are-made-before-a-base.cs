//: row members.generic.refused
//: denied DECA1122
// Found by the fuzzer, seed 31001 program 2554: C# makes the part first, a contract runs the constructor of its base first.
public readonly partial record struct MadeEvent(uint Number) : IEvent;

[ContractInterface]
public interface IStep : IContract
{
    void Step(uint by);
}

[Contract]
public sealed partial class Failing : Contract, IStep
{
    uint far;

    public Failing(uint from) => far = from - 1;

    public void Step(uint by) => far += by;
}

[Contract]
public sealed partial class Telling : Contract, IStep
{
    uint far;

    public Telling(uint from) => Emit(new MadeEvent(from));

    public void Step(uint by) => far += by;
}

[Contract]
public abstract partial class Base : Contract
{
    protected uint share;

    protected Base()
    {
        Emit(new MadeEvent(1));
        share = 7 / share;
    }
}

[Contract]
public abstract partial class Walk<TStep> : Base
    where TStep : IStep
{
    public TStep Steps { get; }

    protected Walk(TStep steps)
    {
        Steps = steps;
    }

    public void Go() => Steps.Step(2);
}

[Contract]
public sealed partial class [|First|] : Walk<Failing>
{
    public First(uint from) : base(new Failing(from)) { }
}

[Contract]
public sealed partial class [|Second|] : Walk<Telling>
{
    public Second(uint from) : base(new Telling(from)) { }
}

[Contract]
public sealed partial class Case : Contract
{
    public int F() => 1;
}
