using System.Runtime.CompilerServices;

namespace DeCA10B.Generated.Tests.Contracts;

public enum Size
{
    Small,
    Medium,
    Large,
}

/// <summary>What is sold.</summary>
public struct Item
{
    public ulong Price;
    public Size Size;
    public string Name;
}

/// <summary>A place on a plane.</summary>
public struct Point
{
    public int X;
    public short Y;
}

[InlineArray(3)]
public struct Triple
{
    private ushort first;
}

/// <summary>Something was sold.</summary>
/// <param name="Buyer">Who bought it.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Name">What it is.</param>
/// <param name="Prices">What was asked.</param>
public readonly partial record struct SoldEvent([Indexed] Address Buyer, [Indexed] Size Size, string Name, ulong[] Prices) : IEvent;

/// <summary>The name is only a hash in the log.</summary>
public readonly partial record struct NamedEvent([Indexed] string Name) : IEvent;

/// <summary>Not enough was paid.</summary>
public readonly partial record struct TooCheapError(Item Item, UInt256 Paid) : IError;

/// <summary>There is no such item.</summary>
public readonly partial record struct NoItemError : IError;

/// <summary>What a shop offers to others.</summary>
[ContractInterface]
public interface IShop : IContract
{
    /// <summary>How many items there are.</summary>
    ulong Count { [View] get; }

    /// <summary>The sum of what is given.</summary>
    [Pure]
    Int256 Sum(ReadOnlySpan<long> values);

    /// <summary>Doubles each value.</summary>
    [Pure]
    long[] Double(long[] values);

    /// <summary>Puts an item up, and says who asked for it.</summary>
    (Address sender, ulong index) Put(Item item, ReadOnlySpan<ulong[]> prices);

    /// <summary>The shop that this one buys from.</summary>
    [View]
    IShop Supplier();
}

/// <summary>The base of every shop.</summary>
[Contract]
public abstract partial class Base : Contract
{
    /// <summary>Who runs it.</summary>
    public Address Owner { get; private set; }

    protected Base() => Owner = Msg.Sender;

    /// <summary>What it deals in.</summary>
    [View]
    public virtual string Trade() => "nothing";
}

/// <summary>A shop with every shape that a contract's face can have.</summary>
[Contract]
public sealed partial class Shop : Base, IShop
{
    private readonly Mapping<ulong, Item> items = new();
    private readonly Mapping<Address, Mapping<ulong, bool>> bought = new();
    private readonly PackedMapping<uint, sbyte> ratings = new();
    private readonly Mapping<ulong, StorageArray<ulong>> prices = new();
    private IShop supplier;

    /// <inheritdoc/>
    public ulong Count { get; private set; }

    /// <summary>Where it is.</summary>
    public Point Place { get; private set; }

    /// <summary>Its sign.</summary>
    public string Sign { get; }

    /// <summary>Opens a shop.</summary>
    /// <param name="sign">Its sign.</param>
    /// <param name="supplier">The shop that it buys from.</param>
    /// <param name="ratings">First ratings.</param>
    [Payable]
    public Shop(string sign, IShop supplier, sbyte[] ratings)
    {
        Sign = sign;
        this.supplier = supplier;
        var index = 0u;
        foreach (var rating in ratings)
        {
            this.ratings[index] = rating;
            index++;
        }
    }

    public override string Trade() => Sign;

    public IShop Supplier() => supplier;

    public void SetSupplier(IShop supplier) => this.supplier = supplier;

    public Int256 Sum(ReadOnlySpan<long> values)
    {
        Int256 sum = 0;
        foreach (var value in values) sum += value;
        return sum;
    }

    public long[] Double(long[] values)
    {
        for (var i = 0; i < values.Length; i++) values[i] *= 2;
        return values;
    }

    public (Address sender, ulong index) Put(Item item, ReadOnlySpan<ulong[]> prices)
    {
        items[Count] = item;
        foreach (var list in prices)
            foreach (var price in list)
                this.prices[Count].Push(price);
        Count++;
        return (Msg.Sender, Count - 1);
    }

    /// <summary>Buys an item.</summary>
    /// <param name="index">Which.</param>
    [Payable]
    public void Buy(ulong index)
    {
        Require(index < Count, new NoItemError());
        var item = items[index];
        Require(Msg.Value >= item.Price, new TooCheapError(item, Msg.Value));
        bought[Msg.Sender][index] = true;
        var asked = new ulong[2];
        asked[0] = item.Price;
        asked[1] = (ulong)Msg.Value;
        Emit(new SoldEvent(Msg.Sender, item.Size, item.Name, asked));
        Emit(new NamedEvent(item.Name));
    }

    public bool HasBought(Address who, ulong index) => bought[who][index];

    public Item ItemAt(ulong index) => items[index];

    public ulong PriceAt(ulong index, UInt256 position) => prices[index][position];

    public sbyte RatingOf(uint index) => ratings[index];

    /// <summary>The sum of three, and of what is behind an @-name.</summary>
    public uint Total(Triple @event, byte options) => (uint)@event[0] + @event[1] + @event[2] + options;

    public uint Total(byte first, ushort second) => (uint)first + second;

    public Size Larger(Size size) => size == Size.Small ? Size.Medium : Size.Large;

    public void Move(Point place) => Place = place;

    /// <summary>Asks the supplier for everything.</summary>
    /// <param name="values">Doubled and summed there.</param>
    /// <param name="prices">Passed on.</param>
    public (ulong count, Int256 sum, long[] doubled, Address sender, Address next) AskSupplier(long[] values, ReadOnlySpan<ulong[]> prices)
    {
        var item = new Item { Price = 1, Size = Size.Large, Name = "relayed" };
        var doubled = supplier.Double(values);
        var (sender, _) = supplier.Put(item, prices);
        return (supplier.Count, supplier.Sum(values), doubled, sender, supplier.Supplier().Address);
    }

    public bool PayOut(Address to, UInt256 amount) => TrySend(to, amount);

    protected override void Receive() => Count++;
}
