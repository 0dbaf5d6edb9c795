namespace DeCA10B.Contracts;

/// <summary>A price that jumps by a quarter with each sample, up to a cap, and falls back to its floor by halves.</summary>
[ContractLibrary]
public static class DecayingPrice
{
    /// <summary>The price some time after the last sample: floor + (last - floor) * 2^(-elapsed / half-life), in sixteenths of a half-life, rounded up. It never rises in between,
    /// and is never below the exact curve, nor more than 4.5 % of the excess above it.</summary>
    /// <param name="last">The price right after the last sample, in wei, at least the floor.</param>
    /// <param name="floor">The least price, in wei.</param>
    /// <param name="elapsedS">Seconds since then.</param>
    /// <param name="halfLifeS">Seconds in which the excess halves, more than 0.</param>
    public static UInt256 After(UInt256 last, UInt256 floor, UInt256 elapsedS, UInt256 halfLifeS)
    {
        var sixteenths = elapsedS * 16 / halfLifeS;
        var halvings = sixteenths / 16;
        if (halvings >= 96) return floor;
        var divisor = (UInt256)1 << (32 + (int)halvings);
        return floor + ((last - floor) * Factor((uint)(sixteenths % 16)) + divisor - 1) / divisor;
    }

    /// <summary>The price right after a sample was added at a price, in wei, rounded down: a quarter more, at most the cap.</summary>
    /// <param name="price">What was paid.</param>
    /// <param name="cap">The largest price.</param>
    public static UInt256 Raised(UInt256 price, UInt256 cap)
    {
        var raised = price * 5 / 4;
        return raised < cap ? raised : cap;
    }

    /// <summary>2^32 * 2^(-sixteenth / 16), rounded to nearest.</summary>
    static UInt256 Factor(uint sixteenth) => sixteenth switch
    {
        0 => 4_294_967_296,
        1 => 4_112_874_773,
        2 => 3_938_502_376,
        3 => 3_771_522_796,
        4 => 3_611_622_603,
        5 => 3_458_501_653,
        6 => 3_311_872_529,
        7 => 3_171_459_999,
        8 => 3_037_000_500,
        9 => 2_908_241_642,
        10 => 2_784_941_738,
        11 => 2_666_869_345,
        12 => 2_553_802_834,
        13 => 2_445_529_972,
        14 => 2_341_847_524,
        _ => 2_242_560_872,
    };
}
