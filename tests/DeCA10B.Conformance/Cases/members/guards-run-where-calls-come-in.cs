//: row attributes.guard
public readonly partial record struct ClosedError(Address Who, ulong Asked) : IError;

[Guard("RequireOpen")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhenOpenAttribute : Attribute;

[ContractInterface]
public interface IDoor : IContract
{
    ulong Enter(ulong by);
}

[Contract]
public abstract partial class House : Contract
{
    protected bool isOpen;
    protected ulong asked;

    protected void RequireOpen()
    {
        asked++;
        Require(isOpen, new ClosedError(Msg.Sender, asked));
    }

    [WhenOpen]
    public virtual ulong Exit() => asked * 100;
}

[Contract]
public sealed partial class Case : House, IDoor
{
    ulong entered;

    [Guard(nameof(Greet)), WhenOpen]
    public ulong Enter(ulong by)
    {
        entered += by;
        return entered;
    }

    [WhenOpen]
    public override ulong Exit() => asked * 1_000 + entered;

    public void Open() => isOpen = true;

    public ulong Through(ulong by) => At<IDoor>(Address).Enter(by);

    void Greet() => asked += 10;
}

//: Enter(1) -> error Closed(@0, 11)
//: Through(1) -> error Closed(this, 11)
//: Exit() -> error Closed(@0, 1)
//: Open() ->
//: Enter(2) -> 2
//: Through(3) -> 5
//: Exit() -> 23005
//: Enter(18446744073709551615) -> panic 0x11
//: storage asked = 23
