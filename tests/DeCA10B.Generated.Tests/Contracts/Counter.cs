namespace DeCA10B.Generated.Tests.Contracts;

/// <summary>The counter went up.</summary>
/// <param name="Sender">Who raised it.</param>
/// <param name="Count">Where it is now.</param>
public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count) : IEvent;

/// <summary>The step is larger than the counter allows.</summary>
/// <param name="Step">The step.</param>
public readonly partial record struct StepTooLargeError(ulong Step) : IError;

/// <summary>Only the owner may do this.</summary>
/// <param name="Sender">Who tried.</param>
public readonly partial record struct NotOwnerError(Address Sender) : IError;

/// <summary>Something that counts.</summary>
[ContractInterface]
public interface ICounter : IContract
{
    /// <summary>Where it is.</summary>
    ulong Count { [View] get; }

    /// <summary>Raises it.</summary>
    /// <param name="step">By how much.</param>
    void Increment(ulong step);
}

/// <summary>A contract with an owner.</summary>
[Contract]
public abstract partial class Ownable : Contract
{
    /// <summary>Who may call the guarded functions.</summary>
    public Address Owner { get; private set; }

    /// <summary>Makes the deployer the owner.</summary>
    protected Ownable() => Owner = Msg.Sender;

    /// <summary>Makes somebody else the owner.</summary>
    /// <param name="newOwner">Who.</param>
    public void TransferOwnership(Address newOwner)
    {
        Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));
        Owner = newOwner;
    }
}

/// <summary>A counter that anyone may raise by a bounded step.</summary>
[Contract]
public sealed partial class Counter : Ownable, ICounter
{
    readonly Mapping<Address, ulong> steps = new();
    readonly Mapping<Address, Tally> tallies = new();
    readonly StorageArray<ulong> history = new();

    /// <summary>Where it is.</summary>
    public ulong Count { get; private set; }

    /// <summary>The largest step.</summary>
    public uint MaximumStep { get; }

    /// <summary>Starts at 0.</summary>
    /// <param name="maximumStep">The largest step.</param>
    public Counter(uint maximumStep) => MaximumStep = maximumStep;

    /// <summary>Raises the counter.</summary>
    /// <param name="step">By how much, at most <see cref="MaximumStep"/>.</param>
    public void Increment(ulong step)
    {
        Require(step <= MaximumStep, new StepTooLargeError(step));
        steps[Msg.Sender] += step;
        Count += step;
        history.Push(Count);
        Emit(new CountedEvent(Msg.Sender, Count));
    }

    /// <summary>Writes everything that can be written, then divides.</summary>
    /// <param name="divisor">Of 100.</param>
    /// <returns>The quotient.</returns>
    public ulong WriteAndDivide(ulong divisor)
    {
        Count += 1;
        steps[Msg.Sender] = 99;
        history.Push(1);
        history[0] = 77;
        ref var tally = ref tallies.Ref(Msg.Sender);
        tally.Writes++;
        tally.Last = divisor;
        Emit(new CountedEvent(Msg.Sender, Count));
        return 100 / divisor;
    }

    /// <summary>By how much an account raised it.</summary>
    public ulong StepsOf(Address account) => steps[account];

    /// <summary>How often an account wrote, and what it wrote last.</summary>
    public Tally TallyOf(Address account) => tallies[account];

    /// <summary>Where it was after a step.</summary>
    public ulong HistoryAt(UInt256 index) => history[index];

    /// <summary>Raises it by one, and takes wei for that.</summary>
    [Payable]
    public void Tip() => Count++;

    /// <summary>The time of the block.</summary>
    public UInt256 TimeNow() => Block.Timestamp;

    /// <summary>Lowers it by more than can be.</summary>
    public void Overflow() => Count -= ulong.MaxValue;
}

/// <summary>What an account wrote.</summary>
public struct Tally
{
    /// <summary>How often.</summary>
    public uint Writes;

    /// <summary>What, the last time.</summary>
    public ulong Last;
}

/// <summary>Has a counter's selectors, but is none in C#.</summary>
[Contract]
public sealed partial class Lookalike : Contract
{
    ulong seen;

    /// <summary>A hundred more than what it saw.</summary>
    public ulong Count => seen + 100;

    /// <summary>Remembers the step.</summary>
    public void Increment(ulong step) => seen = step;
}

/// <summary>Raises a counter for others.</summary>
[Contract]
public sealed partial class Relay : Contract
{
    readonly ICounter counter;

    /// <summary>Who asked last.</summary>
    public Address LastSender { get; private set; }

    /// <summary>Where the counter was then.</summary>
    public ulong LastCount { get; private set; }

    /// <summary>Joins a counter.</summary>
    public Relay(ICounter counter) => this.counter = counter;

    /// <summary>Raises the counter.</summary>
    public void Increment(ulong step)
    {
        LastSender = Address;
        counter.Increment(step);
        LastCount = counter.Count;
        LastSender = Msg.Sender;
    }
}

/// <summary>Has a function where a counter has a view.</summary>
[Contract]
public sealed partial class Liar : Contract
{
    ulong asked;

    /// <summary>How often it was asked, this time included.</summary>
    public ulong Count()
    {
        asked++;
        return asked;
    }

    /// <summary>Nothing.</summary>
    public void Increment(ulong step) => asked += step;
}

/// <summary>Calls itself.</summary>
[ContractInterface]
public interface IEcho : IContract
{
    /// <summary>Calls itself so many times, one call in the other.</summary>
    void Call(ulong depth);
}

/// <summary>Calls itself from outside.</summary>
[Contract]
public sealed partial class Echo : Contract, IEcho
{
    /// <summary>How many calls there were.</summary>
    public ulong Calls { get; private set; }

    /// <summary>Calls itself so many times, one call in the other.</summary>
    public void Call(ulong depth)
    {
        Calls++;
        if (depth > 1) At<IEcho>(Address).Call(depth - 1);
    }
}

/// <summary>Sends to itself twice whenever value comes: it would do so without end if no gas ended it.</summary>
[Contract]
public sealed partial class Fountain : Contract
{
    /// <summary>How often a sending succeeded.</summary>
    public ulong Drops { get; private set; }

    /// <summary>Begins.</summary>
    public void Open() => Send(Address, 0);

    /// <inheritdoc/>
    protected override void Receive()
    {
        for (var i = 0; i < 2; i++)
        {
            if (TrySend(Address, 0)) Drops++;
        }
    }
}
