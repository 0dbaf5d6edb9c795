namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Somebody paid in or out.</summary>
/// <param name="Account">Who.</param>
/// <param name="Amount">Wei.</param>
/// <param name="Note">What for.</param>
public readonly partial record struct MovedEvent([Indexed] Address Account, UInt256 Amount, string Note) : IEvent;

/// <summary>There is not so much.</summary>
/// <param name="Asked">Wei.</param>
/// <param name="Available">Wei.</param>
public readonly partial record struct ShortError(UInt256 Asked, UInt256 Available) : IError;

/// <summary>Two slots, packed.</summary>
public struct Entry
{
    /// <summary>Who.</summary>
    public Address Account;

    /// <summary>When.</summary>
    public uint Time;

    /// <summary>Signed.</summary>
    public short Mark;

    /// <summary>How much.</summary>
    public UInt80 Amount;

    /// <summary>Whether.</summary>
    public bool IsClosed;
}

/// <summary>Every shape of storage in one contract.</summary>
[Contract]
public sealed partial class Ledger : Contract
{
    readonly Mapping<Address, UInt256> balances = new();
    readonly Mapping<Address, Mapping<ulong, Entry>> entries = new();
    readonly PackedMapping<uint, int> weights = new();
    readonly StorageArray<ushort> history = new();
    readonly StorageArray<string> notes = new();
    sbyte mood;
    bool isOpen = true;

    /// <summary>The latest title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>How many entries.</summary>
    public ulong Count { get; private set; }

    /// <summary>The most that one may take at once.</summary>
    public UInt256 Limit { get; }

    /// <summary>Opens it.</summary>
    /// <param name="limit">The most that one may take at once.</param>
    public Ledger(UInt256 limit)
    {
        Limit = limit;
        history.Push(7);
    }

    /// <summary>Pays in.</summary>
    /// <param name="note">What for.</param>
    [Payable]
    public void Deposit(string note)
    {
        balances[Msg.Sender] += Msg.Value;
        ref var entry = ref entries[Msg.Sender].Ref(Count);
        entry.Account = Msg.Sender;
        entry.Time = (uint)Block.Timestamp;
        entry.Amount = (UInt80)Msg.Value;
        Count++;
        Emit(new MovedEvent(Msg.Sender, Msg.Value, note));
    }

    /// <summary>Takes out.</summary>
    /// <param name="amount">Wei.</param>
    /// <returns>What is left.</returns>
    public UInt256 Withdraw(UInt256 amount)
    {
        var available = balances[Msg.Sender];
        Require(amount <= available && amount <= Limit, new ShortError(amount, available));
        balances[Msg.Sender] = available - amount;
        Require(TrySend(Msg.Sender, amount), new ShortError(amount, 0));
        Emit(new MovedEvent(Msg.Sender, amount, ""));
        return available - amount;
    }

    /// <summary>Marks an entry.</summary>
    public void Mark(ulong index, short mark)
    {
        ref var entry = ref entries[Msg.Sender].Ref(index);
        entry.Mark = mark;
        entry.IsClosed = mark < 0;
    }

    /// <summary>Adds to weights.</summary>
    public void Train(ReadOnlySpan<uint> features, int step)
    {
        foreach (var feature in features) weights[feature % 1_000] += step;
    }

    /// <summary>Appends.</summary>
    public void Remember(ushort value, string note)
    {
        history.Push(value);
        notes.Push(note);
    }

    /// <summary>Drops the newest.</summary>
    public void Forget()
    {
        history.Pop();
        notes.Pop();
    }

    /// <summary>Renames.</summary>
    public void Rename(string title)
    {
        isOpen = !isOpen;
        Title = title;
    }

    /// <summary>Changes the mood.</summary>
    public void Cheer(sbyte step) => mood += step;

    /// <summary>The mood.</summary>
    public (sbyte mood, bool isOpen) Feel() => (mood, isOpen);

    /// <summary>A weight.</summary>
    public int WeightOf(uint feature) => weights[feature];

    /// <summary>What somebody has.</summary>
    public UInt256 BalanceFor(Address account) => balances[account];

    /// <summary>A sum of sums.</summary>
    [Pure]
    public long Total(ReadOnlySpan<long[]> rows)
    {
        var sum = 0L;
        foreach (var row in rows)
            foreach (var value in row)
                sum += value;
        return sum;
    }
}
