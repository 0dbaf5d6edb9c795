//: row calls.try-typed
//: from X21
//: deploy oracle = Oracle()
//: deploy odd = Odd()
//: deploy oracle value 10
public readonly partial record struct UnknownError(ulong Id) : IError;

public readonly partial record struct AskedEvent(ulong Id) : IEvent;

public struct Quote
{
    public ulong Price;
    public string Unit;
}

[ContractInterface]
public interface IOracle : IContract
{
    ulong Price(ulong id);

    [View] ulong Look(ulong id);

    [View] string Name(ulong id);

    [View] ulong[] All(ulong id);

    [View] Quote Whole(ulong id);

    [Payable] void Pay(ulong id);

    [View] ulong Last { get; }
}

/// <summary>Answers, or fails in every way there is.</summary>
[Contract]
public sealed partial class Oracle : Contract, IOracle
{
    readonly StorageArray<ulong> none = new();

    public ulong Asked { get; private set; }

    public ulong Last => 100 / Asked;

    public ulong Price(ulong id)
    {
        Asked++;
        Emit(new AskedEvent(id));
        Require(id > 0, new UnknownError(id));
        return 100 / (id - 1);
    }

    public ulong Look(ulong id) => id > 9 ? none[0] : id;

    public string Name(ulong id)
    {
        Require(id < 9, new UnknownError(id));
        return "gold";
    }

    public ulong[] All(ulong id) => id > 9 ? new ulong[(int)(id - 11)] : new ulong[(int)id];

    public Quote Whole(ulong id)
    {
        Require(id < 9, new UnknownError(id));
        return new Quote { Price = id, Unit = "g" };
    }

    [Payable]
    public void Pay(ulong id) => Require(id > 0, new UnknownError(id));
}

/// <summary>Has the functions of the interface, but for what they return.</summary>
[Contract]
public sealed partial class Odd : Contract
{
    public void Look(ulong id)
    {
    }

    public void Price(ulong id)
    {
    }
}

[Contract]
public sealed partial class Case : Contract
{
    readonly IOracle oracle;

    public ulong Kept { get; private set; } = 3;

    public bool Told { get; private set; }

    [Payable]
    public Case(Address oracle) => this.oracle = At<IOracle>(oracle);

    public (bool, ulong) Price(ulong id)
    {
        Kept++;
        var (succeeded, price) = Try(() => oracle.Price(id));
        return (succeeded, price);
    }

    public ulong PriceOr(ulong id, ulong otherwise)
    {
        var quote = Try(() => oracle.Price(id));
        return quote.Succeeded ? quote.Value : otherwise;
    }

    public (bool, ulong) Stored(ulong id)
    {
        (Told, Kept) = Try(() => oracle.Price(id));
        return (Told, Kept);
    }

    public bool Pay(ulong id, UInt256 wei)
    {
        var paid = Try(() => WithValue(oracle, wei).Pay(id));
        return paid;
    }

    public ulong Both(ulong id) => Try(() => oracle.Pay(id)) && Try(() => oracle.Price(id)) is (true, > 4) ? 1ul : 0ul;

    public ulong Sum(ulong id) => Kept + Try(() => oracle.Price(id)).Value + Kept++;

    public (bool, ulong) Last()
    {
        var (succeeded, last) = Try(() => oracle.Last);
        return (succeeded, last);
    }

    public (bool, string) Name(ulong id)
    {
        var (succeeded, name) = Try(() => oracle.Name(id));
        return (succeeded, name + "!");
    }

    public (bool, int) All(ulong id)
    {
        var (succeeded, all) = Try(() => oracle.All(id));
        return (succeeded, all.Length);
    }

    public (bool, string) Whole(ulong id)
    {
        var (succeeded, quote) = Try(() => oracle.Whole(id));
        return (succeeded, quote.Unit + "/");
    }

    public (bool, ulong) LookAt(Address other, ulong id)
    {
        var (succeeded, value) = Try(() => { return At<IOracle>(other).Look(id); });
        return (succeeded, value);
    }

    public ulong Tries(ulong last)
    {
        ulong failures = 0;
        for (ulong id = 0; id < last; id++)
        {
            var (succeeded, _) = Try(() => oracle.Price(id));
            if (!succeeded) failures++;
        }

        return failures;
    }
}

//: Price(5) -> true, 25; event oracle.AskedEvent(5)
//: Price(0) -> false, 0
//: Price(1) -> false, 0
//: oracle.Asked() -> 1
//: Kept() -> 6
//: PriceOr(0, 9) -> 9
//: PriceOr(3, 9) -> 50; event oracle.AskedEvent(3)
//: Stored(11) -> true, 10; event oracle.AskedEvent(11)
//: Stored(1) -> false, 0
//: Kept() -> 0
//: Pay(1, 4) -> true
//: Pay(0, 4) -> false
//: Pay(1, 7) -> false
//: balance = 6
//: Both(5) -> 1; event oracle.AskedEvent(5)
//: Both(51) -> 0; event oracle.AskedEvent(51)
//: Both(1) -> 0
//: Both(0) -> 0
//: Sum(5) -> 25; event oracle.AskedEvent(5)
//: Sum(0) -> 2
//: Last() -> true, 16
//: Name(3) -> true, "gold!"
//: Name(9) -> false, "!"
//: All(3) -> true, 3
//: All(10) -> false, 0
//: Whole(3) -> true, "g/"
//: Whole(9) -> false, "/"
//: LookAt(oracle, 4) -> true, 4
//: LookAt(oracle, 10) -> false, 0
//: LookAt(@3, 4) -> revert
//: LookAt(odd, 4) -> revert
//: Tries(4) -> 2; event oracle.AskedEvent(2); event oracle.AskedEvent(3)
