namespace DeCA10B.Elsewhere;

/// <summary>The shop is closed.</summary>
public readonly partial record struct ShopClosedError(ulong Day) : IError;

/// <summary>A price is beyond the limit.</summary>
public readonly partial record struct TooDearError(ulong Price, ulong Limit) : IError;

/// <summary>Something was sold.</summary>
public readonly partial record struct SoldEvent([Indexed] Address Buyer, ulong Price) : IEvent;

/// <summary>A price with its discount.</summary>
[ContractLibrary]
public readonly record struct Offer(ulong Price, byte Percent)
{
    /// <summary>What is left to pay.</summary>
    public ulong Net => Price - (Price * Percent / 100);

    /// <summary>Both prices, and the greater discount.</summary>
    public static Offer operator +(Offer left, Offer right) => new(left.Price + right.Price, Prices.Greater(left.Percent, right.Percent));
}

/// <summary>Prices.</summary>
[ContractLibrary]
public static class Prices
{
    /// <summary>The highest.</summary>
    public const ulong Limit = 10_000;

    /// <summary>The greater of two.</summary>
    public static byte Greater(byte left, byte right) => left > right ? left : right;

    /// <summary>The price, unless it is beyond the limit.</summary>
    public static ulong Checked(this ulong price)
    {
        Contract.Require(price <= Limit, new TooDearError(price, Limit));
        return price;
    }
}

/// <summary>Makes a function serve while the shop is open only.</summary>
[Guard("RequireOpen")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhileOpenAttribute : Attribute;

/// <summary>A shop as others see it.</summary>
[ContractInterface]
public interface IShop : IContract
{
    /// <summary>Buys.</summary>
    ulong Buy(ulong amount);

    /// <summary>What was taken in.</summary>
    [View]
    ulong Taken { get; }
}

/// <summary>A shop whose prices and days its heirs decide.</summary>
[Contract]
public abstract partial class Shop : Contract, IShop
{
    /// <summary>Days passed.</summary>
    protected ulong day;

    private ulong taken;

    /// <summary>Opens on a day.</summary>
    protected Shop(ulong first) => day = first;

    /// <inheritdoc/>
    public ulong Taken => taken;

    /// <summary>Whether it sells.</summary>
    [View]
    protected abstract bool IsOpen { get; }

    /// <summary>What one costs today. May write.</summary>
    public virtual ulong PriceOf(ulong amount) => amount * (day + 1);

    /// <inheritdoc/>
    [WhileOpen, NonReentrant]
    public ulong Buy(ulong amount)
    {
        var price = PriceOf(amount).Checked();
        taken += price;
        Emit(new SoldEvent(Msg.Sender, price));
        Passed();
        return new Offer(price, (byte)(day % 100)).Net;
    }

    /// <summary>A day passes.</summary>
    protected virtual void Passed() => day++;

    /// <summary>Reverts on a closed day.</summary>
    protected void RequireOpen() => Require(IsOpen, new ShopClosedError(day));
}
