//: row members.generic.refused
//: denied DECA1122
[ContractInterface]
public interface IStep : IContract
{
    void Step(ulong by);

    [View]
    ulong Far();
}

[Contract]
public abstract partial class Owned : Contract
{
    protected Address owner;

    protected Owned()
    {
        owner = Msg.Sender;
    }

    protected void RequireOwner() => Require(Msg.Sender == owner, new DeniedError());
}

public readonly partial record struct DeniedError : IError;

[Contract]
public sealed partial class AsksSender : Owned, IStep
{
    readonly Mapping<Address, ulong> far = new();

    public ulong Far() => far[owner];

    public void Step(ulong by) => far[Msg.Sender] += by;
}

[Contract]
public sealed partial class AsksOwner : Owned, IStep
{
    ulong far;

    public ulong Far() => far;

    public void Step(ulong by)
    {
        RequireOwner();
        far += by;
    }
}

[Contract]
public sealed partial class TakesWei : Owned, IStep
{
    ulong far;

    public ulong Far() => far;

    public void Step(ulong by) => far += by;

    [Payable]
    public void Pay() => far++;
}

[Contract]
public sealed partial class SendsWei : Owned, IStep
{
    ulong far;

    public ulong Far() => far;

    public void Step(ulong by) => far += by;

    [Guard(nameof(RequireOwner))]
    public bool Send() => TrySend(Msg.Sender, 1);
}

[Contract]
public sealed partial class HasAddress : Owned, IStep
{
    ulong far;

    public ulong Far() => far;

    public void Step(ulong by) => far += by;

    public Address Self() => Address;
}

[Contract]
public sealed partial class IsGuardedByItself : Contract, IStep
{
    ulong far;

    public ulong Far() => far;

    public void Step(ulong by) => far += by;

    [Guard(nameof(RequireFar))]
    public void Run() => far++;

    void RequireFar() => Require(far > 2, new DeniedError());
}

[Contract]
public abstract partial class Walk<TStep> : Owned
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
public sealed partial class [|First|] : Walk<AsksSender>
{
    public First() : base(new AsksSender()) { }
}

[Contract]
public sealed partial class [|Second|] : Walk<AsksOwner>
{
    public Second() : base(new AsksOwner()) { }
}

[Contract]
public sealed partial class [|Third|] : Walk<TakesWei>
{
    public Third() : base(new TakesWei()) { }
}

[Contract]
public sealed partial class [|Fourth|] : Walk<SendsWei>
{
    public Fourth() : base(new SendsWei()) { }
}

[Contract]
public sealed partial class [|Fifth|] : Walk<HasAddress>
{
    public Fifth() : base(new HasAddress()) { }
}

[Contract]
public sealed partial class [|Sixth|] : Walk<IsGuardedByItself>
{
    public Sixth() : base(new IsGuardedByItself()) { }
}

[Contract]
public sealed partial class Case : Contract
{
    public int F() => 1;
}
