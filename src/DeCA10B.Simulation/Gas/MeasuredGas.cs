namespace DeCA10B.Simulation.Gas;

/// <summary>Gas of the family's linked contracts for sparse samples, as a test measures it on an EVM: a base, and what each feature adds.</summary>
public static class MeasuredGas
{
    private static readonly Dictionary<string, GasOfCall> Deposit = new()
    {
        ["addData"] = new(113_000, 3_430), ["refund"] = new(65_000, 2_610), ["report"] = new(86_000, 2_610),
    };

    private static readonly Dictionary<string, GasOfCall> Staking = new()
    {
        ["commit"] = new(62_800, 0), ["reveal"] = new(136_900, 7_550), ["refund"] = new(83_900, 3_800), ["report"] = new(83_500, 3_640),
        ["settle"] = new(102_100, 3_820), ["claim"] = new(45_400, 0), ["withdraw"] = new(35_500, 0),
    };

    private static readonly Dictionary<string, GasOfCall> Market = new()
    {
        ["addData"] = new(139_500, 910), ["commit"] = new(84_500, 0),
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
