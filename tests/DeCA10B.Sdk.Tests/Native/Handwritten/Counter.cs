namespace DeCA10B.Tests.Native.Handwritten;

public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count) : IEvent;

public readonly partial record struct StepTooLargeError(ulong Step) : IError;

public readonly partial record struct NotOwnerError(Address Sender) : IError;

[ContractInterface]
public interface ICounter : IContract
{
    ulong Count { [View] get; }

    void Increment(ulong step);

    [View]
    ulong Sum(ReadOnlySpan<long> values);
}

[Contract]
public abstract partial class Ownable : Contract
{
    public Address Owner { get; private set; }

    protected Ownable() => Owner = Msg.Sender;

    public void TransferOwnership(Address newOwner)
    {
        RequireOwner();
        Owner = newOwner;
    }

    protected void RequireOwner() => Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));
}

[Contract]
public sealed partial class Counter : Ownable, ICounter
{
    readonly Mapping<Address, ulong> steps = new();
    readonly StorageArray<ulong> history = new();

    public ulong Count { get; private set; }

    public uint MaximumStep { get; }

    public Counter(uint maximumStep) => MaximumStep = maximumStep;

    public void Increment(ulong step)
    {
        Require(step <= MaximumStep, new StepTooLargeError(step));
        steps[Msg.Sender] += step;
        Count += step;
        history.Push(Count);
        Emit(new CountedEvent(Msg.Sender, Count));
    }

    /// <summary>Writes everything, then divides.</summary>
    public ulong WriteAndDivide(ulong divisor)
    {
        Count += 1;
        steps[Msg.Sender] = 99;
        history.Push(1);
        history.Ref(0) = 77;
        Emit(new CountedEvent(Msg.Sender, Count));
        return 100 / divisor;
    }

    public ulong StepsOf(Address account) => steps[account];

    public ulong HistoryAt(UInt256 index) => history[index];

    public void Bump() => Count++;

    public ulong Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values) sum += value;
        return (ulong)sum;
    }

    [Payable]
    public void Tip(byte times) => Count += times;
}
