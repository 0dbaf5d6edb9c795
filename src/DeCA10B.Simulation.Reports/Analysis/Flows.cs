using System.Numerics;

namespace DeCA10B.Simulation.Reports;

/// <summary>From payments to who paid whom.</summary>
static class Flows
{
    /// <summary>Where gas goes.</summary>
    public const string Gas = "gas";

    public static Flow[] Of(RunRecord record, Func<string, string> nameOf) =>
    [
        .. record.Payments.GroupBy(payment => (From: nameOf(payment.From), To: payment.Kind == PaymentKind.Gas ? Gas : nameOf(payment.To)))
            .OrderBy(flow => flow.Key.From, StringComparer.Ordinal).ThenBy(flow => flow.Key.To, StringComparer.Ordinal)
            .Select(flow => new Flow(flow.Key.From, flow.Key.To, AgentResults.Sum(flow.Select(payment => payment.Wei)), flow.LongCount())),
    ];

    /// <summary>The role of an agent's name; other names stay.</summary>
    public static Func<string, string> RoleIn(RunRecord record)
    {
        var roles = record.Agents.ToDictionary(agent => agent.Name, agent => agent.Role, StringComparer.Ordinal);
        return name => roles.GetValueOrDefault(name, name);
    }
}

/// <summary>Balances that follow from the starts and the payments alone.</summary>
sealed class Replay
{
    readonly Dictionary<string, BigInteger> owned;

    public Replay(RunRecord record)
    {
        owned = record.Agents.ToDictionary(agent => agent.Name, agent => (BigInteger)agent.StartBalance, StringComparer.Ordinal);
        Held = record.HeldAtStart;
        foreach (var payment in record.Payments)
            Take(payment);
    }

    /// <summary>Wei that the contracts hold.</summary>
    public BigInteger Held { get; private set; }

    /// <summary>Wei that went to gas.</summary>
    public BigInteger Gas { get; private set; }

    public BigInteger this[string agent] => owned[agent];

    void Take(Payment payment)
    {
        // Of what the contracts pay out, From says whose deposit it was: it left that one's balance long before.
        if (payment.Kind is PaymentKind.Deposit or PaymentKind.Prediction or PaymentKind.Gas)
            Move(payment.From, -(BigInteger)payment.Wei);
        else
            Held -= payment.Wei;
        if (payment.Kind == PaymentKind.Gas)
            Gas += payment.Wei;
        else
            Move(payment.Kind == PaymentKind.Deposit ? Payment.Contracts : payment.To, payment.Wei);
    }

    /// <summary>What is no agent's is the contracts'.</summary>
    void Move(string name, BigInteger wei)
    {
        if (owned.TryGetValue(name, out var before))
            owned[name] = before + wei;
        else
            Held += wei;
    }
}
