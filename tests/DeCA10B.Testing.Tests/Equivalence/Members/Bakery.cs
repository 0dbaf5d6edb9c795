using DeCA10B.Elsewhere;

namespace DeCA10B.Testing.Tests.Equivalence.Members;

/// <summary>A shop of another assembly, with its own prices, days and guards.</summary>
[Contract]
public sealed partial class Bakery : Shop
{
    ulong asked;
    byte holiday = 3;

    /// <summary>Opens.</summary>
    public Bakery(ulong first) : base(first + 1)
    {
    }

    /// <summary>How often a price was asked.</summary>
    public ulong Asked() => asked;

    /// <inheritdoc/>
    protected override bool IsOpen => day % 4 != holiday;

    /// <inheritdoc/>
    public override ulong PriceOf(ulong amount)
    {
        asked++;
        return base.PriceOf(amount) + asked;
    }

    /// <summary>Guarded by the base's function.</summary>
    [WhileOpen]
    public void Close() => holiday = (byte)(day % 4);

    /// <summary>Functions of the other assembly's struct and library.</summary>
    public ulong Quote(ulong first, byte percent, ulong second)
    {
        var offer = new Offer(first, percent) + new Offer(second.Checked(), 10);
        return offer.Net + Prices.Limit;
    }

    /// <summary>Through the interface, from inside.</summary>
    public ulong BuyAgain(ulong amount) => At<IShop>(Address).Buy(amount) + At<IShop>(Address).Taken;

    /// <summary>The bakery sleeps.</summary>
    public void Sleep() => Passed();

    /// <inheritdoc/>
    protected override void Passed()
    {
        base.Passed();
        if (day % 7 == 0) day++;
    }
}
