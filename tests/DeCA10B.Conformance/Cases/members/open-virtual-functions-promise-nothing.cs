//: row members.virtual.mutability
[ContractInterface]
public interface IPriced : IContract
{
    [View] ulong Shown(ulong of);
}

[Contract]
public abstract partial class Rule : Contract, IPriced
{
    protected ulong count;

    public virtual ulong Price(ulong of) => of * 2;

    public virtual ulong Shown(ulong of) => of + 1;

    [View]
    protected virtual ulong Fee() => 1;

    protected abstract ulong Extra();

    public ulong Quote(ulong of) => Price(of) + Fee() * 10 + Extra() * 100 + Shown(of) * 1_000;
}

[Contract]
public sealed partial class Case : Rule
{
    public override ulong Price(ulong of)
    {
        count++;
        return base.Price(of) + count;
    }

    public override ulong Shown(ulong of) => base.Shown(of) + count;

    protected override ulong Fee() => count;

    protected override ulong Extra() => ++count;
}

//: Quote(3) -> 6217
//: Quote(3) -> 8439
//: Shown(1) -> 6
//: storage count = 4
