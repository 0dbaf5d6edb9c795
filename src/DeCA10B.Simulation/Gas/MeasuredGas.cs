namespace DeCA10B.Simulation.Gas;

/// <summary>Gas of the family's linked contracts for sparse samples, as a test measures it on an EVM: a base, and what each feature adds.</summary>
public static class MeasuredGas
{
    private static readonly Dictionary<string, GasOfCall> Deposit = new()
    {
        ["addData"] = new(125_000, 3_600), ["refund"] = new(92_000, 1_450), ["report"] = new(112_000, 1_450),
    };

    private static readonly Dictionary<string, GasOfCall> Staking = new()
    {
        ["commit"] = new(95_000, 0), ["reveal"] = new(190_000, 6_000), ["refund"] = new(110_000, 2_000), ["report"] = new(130_000, 2_000),
        ["settle"] = new(120_000, 2_000), ["claim"] = new(60_000, 0), ["withdraw"] = new(40_000, 0),
    };

    private static readonly Dictionary<string, GasOfCall> Market = new()
    {
        ["addData"] = new(160_000, 2_000), ["commit"] = new(110_000, 0),
    };

    /// <summary>A schedule with one price of gas.</summary>
    /// <param name="mechanism">The mechanism, as scenarios name it.</param>
    /// <param name="price">Wei a gas.</param>
    public static GasSchedule At(string mechanism, UInt256 price) => new()
    {
        Calls = mechanism switch { "deposit" => Deposit, "staking" => Staking, _ => Market },
        Prices = [new(0, price)],
    };
}
