namespace DeCA10B.Simulation;

/// <summary>The accuracy at a time.</summary>
/// <param name="Time">Seconds since the start of the run.</param>
/// <param name="Accuracy">The share of the hidden test set that the model labels rightly, 0 to 1.</param>
public readonly record struct AccuracyPoint(long Time, double Accuracy);

/// <summary>The balance of an agent at a time.</summary>
/// <param name="Time">Seconds since the start of the run.</param>
/// <param name="Agent">Its name.</param>
/// <param name="Wei">The balance in wei.</param>
public readonly record struct BalancePoint(long Time, string Agent, UInt256 Wei);

/// <summary>Wei that moved.</summary>
/// <param name="Time">Seconds since the start of the run.</param>
/// <param name="Kind">What for.</param>
/// <param name="From">Whose it was: an agent's name. Of a refund or a reward, the author of the sample whose deposit it was.</param>
/// <param name="To">Whose it became: an agent's name, or <see cref="Contracts"/> for a deposit.</param>
/// <param name="Wei">How much.</param>
public readonly record struct Payment(long Time, PaymentKind Kind, string From, string To, UInt256 Wei)
{
    /// <summary>The name of the contracts' side.</summary>
    public const string Contracts = "contracts";
}

/// <summary>What a payment is for.</summary>
public enum PaymentKind
{
    /// <summary>A deposit or stake with a sample.</summary>
    Deposit,

    /// <summary>A deposit that came back to its author.</summary>
    Refund,

    /// <summary>A reward for a report of a wrong label.</summary>
    Reward,

    /// <summary>What was left of a deposit, taken after the last waiting time.</summary>
    Taking,

    /// <summary>A market's payment to a contributor.</summary>
    MarketPayment,

    /// <summary>Paid for a prediction.</summary>
    Prediction,

    /// <summary>Gas.</summary>
    Gas,
}

/// <summary>Calls of a kind.</summary>
/// <param name="Kind">The function: <c>addData</c>, <c>refund</c>, <c>report</c>, <c>predict</c>, ...</param>
/// <param name="Tried">How many transactions were sent.</param>
/// <param name="Succeeded">How many of them did not revert.</param>
public readonly record struct CallCount(string Kind, long Tried, long Succeeded);

/// <summary>Gas of calls of a kind that did not revert, on a chain that has gas.</summary>
/// <param name="Kind">The function.</param>
/// <param name="Calls">How many.</param>
/// <param name="Gas">What they took together.</param>
/// <param name="Numbers">How many numbers their samples had together.</param>
public readonly record struct CallGas(string Kind, long Calls, ulong Gas, long Numbers);
