//: row members.generic, members.generic.part, members.generic.standalone
// One source, both ways: 'Case' holds its parts, 'linked' calls two contracts that stand alone.
public readonly partial record struct NotOwnerError(Address Sender) : IError;

public readonly partial record struct TooOldError(ulong Age) : IError;

public readonly partial record struct KeptEvent(ulong Total, Address By) : IEvent;

[Contract]
public abstract partial class Owned : Contract
{
    public Address Owner { get; private set; }

    protected Owned()
    {
        Owner = Msg.Sender;
    }

    public void HandOver(Address to)
    {
        RequireOwner();
        Owner = to;
    }

    protected void RequireOwner() => Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));
}

[ContractInterface]
public interface IStore : IContract
{
    ulong Keep(ReadOnlySpan<long> data, Address by);

    [View]
    ulong Count { get; }
}

[ContractInterface]
public interface IRule : IContract
{
    [View]
    ulong Weigh(ReadOnlySpan<long> data);

    // The same signature as the store's: inside, each has a name of its own.
    ulong Keep(ReadOnlySpan<long> data, Address by);
}

[Contract]
public abstract partial class Scaled : Owned
{
    // Of the same name as a field of the whole and of the other part.
    ulong total = 3;

    public ulong Scale { get; }

    protected Scaled(ulong scale)
    {
        Scale = scale;
        total += scale;
    }

    public ulong ScaledTotal() => total;

    [Pure]
    protected virtual ulong Bonus(ulong of) => of + 1;

    protected ulong WithBonus(ulong of) => Bonus(of) * Scale;

    protected void Grow(ulong by) => total += by;
}

[Contract]
public sealed partial class Rule : Scaled, IRule
{
    readonly PackedMapping<ulong, long> weights = new();

    public Rule(ulong scale, long[] first) : base(scale * 2)
    {
        var index = 0ul;
        foreach (var weight in first)
        {
            weights[index] = weight;
            index++;
        }
    }

    [Guard(nameof(RequireOwner))]
    public void Set(ulong index, long weight) => weights[index] = weight;

    public long Weights(ulong index) => weights[index];

    public ulong Weigh(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        foreach (var item in data) sum += weights[(ulong)item];
        return WithBonus((ulong)sum);
    }

    [Guard(nameof(RequireOwner))]
    public ulong Keep(ReadOnlySpan<long> data, Address by)
    {
        Grow((ulong)data.Length);
        return Weigh(data);
    }

    // Where the rule is a part, nobody outside may.
    [Standalone]
    public void Shrink() => Grow(0);

    protected override ulong Bonus(ulong of) => base.Bonus(of) + 10;
}

[Contract]
public sealed partial class Store : Owned, IStore
{
    readonly Mapping<Address, ulong> kept = new();
    ulong total;

    public ulong Count => total;

    public ulong KeptBy(Address by) => kept[by];

    public ulong Mine() => kept[Msg.Sender];

    [Guard(nameof(RequireOwner))]
    public ulong Keep(ReadOnlySpan<long> data, Address by)
    {
        kept[by] += (ulong)data.Length;
        total++;
        Emit(new KeptEvent(total, by));
        return total;
    }
}

[Contract]
public abstract partial class Book<TStore, TRule> : Owned
    where TStore : IStore
    where TRule : IRule
{
    ulong total;

    public string Title { get; private set; }

    public TStore Store { get; }

    public TRule Rule { get; }

    protected Book(string title, TStore store, TRule rule)
    {
        Title = title;
        Store = store;
        Rule = rule;
    }

    public ulong Total => total;

    public (ulong, ulong) Enter(ReadOnlySpan<long> data)
    {
        var kept = Store.Keep(data, Msg.Sender);
        var weight = Rule.Keep(data, Msg.Sender);
        total += weight;
        Require(total < 1_000_000, new TooOldError(total));
        return (kept, weight);
    }

    public ulong Ask(ReadOnlySpan<long> data) => Rule.Weigh(data) + Store.Count * 1000;

    public bool IsOneContract() => Store.Address == Address && Rule.Address == Address;

    public void Rename(string title)
    {
        RequireOwner();
        Title = title;
    }
}

[Contract]
public sealed partial class Linked : Book<IStore, IRule>
{
    public Linked(string title, IStore store, IRule rule) : base(title, store, rule)
    {
    }
}

[Contract]
public sealed partial class Case : Book<Store, Rule>
{
    public Case(string title, ulong scale, long[] first) : base(title, new Store(), new Rule(scale + 1, first))
    {
    }
}

//: deploy "one", 1, [5, -2, 7, 11, 13]
//: deploy store = Store ()
//: deploy rule = Rule (2, [5, -2, 7, 11, 13])
//: deploy linked = Linked ("two", store, rule)
//: store.HandOver(linked) ->
//: rule.HandOver(linked) ->

//: Title() -> "one"
//: linked.Title() -> "two"
//: Store() -> this
//: Rule() -> this
//: linked.Store() -> store
//: IsOneContract() -> true
//: linked.IsOneContract() -> false
//: Scale() -> 4
//: rule.Scale() -> 4
//: Weights(4) -> 13
//: Weigh([0, 2, 4]) -> 144
//: rule.Weigh([0, 2, 4]) -> 144
//: ScaledTotal() -> 7

//: Enter([0, 2, 4]) from @1 -> 1, 144; event Kept(1, @1)
//: linked.Enter([0, 2, 4]) from @1 -> 1, 144; event store.Kept(1, @1)
//: Enter([1, 1]) -> panic 17
//: linked.Enter([1, 1]) -> panic 17
//: Enter([0]) from @2 -> 2, 64; event Kept(2, @2)
//: Total() -> 208
//: ScaledTotal() -> 11
//: rule.ScaledTotal() -> 10
//: KeptBy(@1) -> 3
//: Mine() from @2 -> 1
//: store.KeptBy(@1) -> 3
//: Ask([0]) -> 2064
//: linked.Ask([0]) -> 1064

//: Set(0, 6) from @1 -> error NotOwner(@1)
//: Set(0, 6) ->
//: Weights(0) -> 6
//: rule.Set(0, 6) -> error NotOwner(@0)
//: rule.Shrink() ->
//: Rename("three") ->
//: Title() -> "three"
//: HandOver(@3) ->
//: Set(0, 5) -> error NotOwner(@0)
//: Set(0, 5) from @3 ->
//: Owner() -> @3

//: storage owner = @3
//: storage ruleTotal = 11
//: storage storeTotal = 2
//: storage storeKept[@1] = 3
//: storage total = 208
