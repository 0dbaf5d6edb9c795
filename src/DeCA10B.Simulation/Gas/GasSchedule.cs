using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Gas;

/// <summary>What calls cost in gas, and gas in wei over time.</summary>
/// <remarks>Gas of a call is a base and a part for each number of its sample, as measured on an EVM for a composition; a call that is not listed is free.</remarks>
public sealed record GasSchedule
{
    /// <summary>No gas: what the known simulations assume.</summary>
    public static readonly GasSchedule Free = new();

    /// <summary>Gas by function: <c>addData</c>, <c>refund</c>, <c>report</c>, ...</summary>
    public IReadOnlyDictionary<string, GasOfCall> Calls { get; init; } = new Dictionary<string, GasOfCall>();

    /// <summary>Wei a gas from a second of the run on, ascending by time; empty is free.</summary>
    public IReadOnlyList<GasPrice> Prices { get; init; } = [];

    /// <summary>The price at a time, in wei.</summary>
    /// <param name="time">Seconds of the run.</param>
    public UInt256 PriceAt(long time)
    {
        var price = UInt256.Zero;
        foreach (var step in Prices)
        {
            if (step.Time > time) break;
            price = step.Wei;
        }

        return price;
    }

    /// <summary>What a call costs, in wei.</summary>
    /// <param name="function">The function.</param>
    /// <param name="length">How many numbers its sample has.</param>
    /// <param name="time">Seconds of the run.</param>
    public UInt256 CostOf(string function, int length, long time) =>
        Prices.Count > 0 && Calls.TryGetValue(function, out var gas) ? PriceAt(time) * (gas.Base + gas.PerNumber * (ulong)length) : UInt256.Zero;

    /// <summary>What taking something costs, in wei.</summary>
    public UInt256 CostOf(ClaimKind kind, int length, long time) => CostOf(FunctionOf(kind), length, time);

    /// <summary>The function that a claim calls.</summary>
    public static string FunctionOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Refund => "refund",
        ClaimKind.Settle => "settle",
        _ => "report",
    };
}

/// <summary>Gas of a function.</summary>
/// <param name="Base">Of a call with an empty sample.</param>
/// <param name="PerNumber">More for each number of the sample.</param>
public readonly record struct GasOfCall(ulong Base, ulong PerNumber);

/// <summary>The price of gas from a time on.</summary>
/// <param name="Time">Seconds of the run.</param>
/// <param name="Wei">Wei a gas.</param>
public readonly record struct GasPrice(long Time, UInt256 Wei);
