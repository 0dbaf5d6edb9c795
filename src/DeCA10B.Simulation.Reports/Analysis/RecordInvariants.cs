using System.Globalization;
using System.Numerics;

namespace DeCA10B.Simulation.Reports;

/// <summary>What must be true of every record.</summary>
static class RecordInvariants
{
    public static Invariant[] Of(RunRecord record, IReadOnlyList<AgentResult> agents)
    {
        var replay = new Replay(record);
        return
        [
            OfMoney(record, "no wei is lost or made: balances and what the contracts hold are those at the start less gas", () => NoWeiIsLost(record, agents, replay)),
            OfMoney(record, "payments lead from each agent's start to its end", () => PaymentsLeadToTheEnds(agents, replay)),
            OfMoney(record, "payments lead to what the contracts hold", () => Difference(replay.Held, record.HeldByContracts, "payments make", "the contracts hold")),
            OfMoney(record, "payments are between agents and contracts", () => NamesAreKnown(record)),
            Judged("accuracies are within 0 and 1", AccuraciesAreShares(record)),
            Judged("times ascend", TimesAscend("accuracies", record.Accuracies.Select(point => point.Time))
                ?? TimesAscend("balances", record.Balances.Select(point => point.Time))
                ?? TimesAscend("payments", record.Payments.Select(payment => payment.Time))),
        ];
    }

    static Invariant OfMoney(RunRecord record, string name, Func<string?> failure) =>
        record.Lacks.Contains("payments") || record is { Contributions: > 0, Payments.Count: 0 }
            ? new(name, null, "the record has no payments")
            : Judged(name, failure());

    static Invariant Judged(string name, string? failure) => new(name, failure is null, failure ?? "");

    static string? NoWeiIsLost(RunRecord record, IReadOnlyList<AgentResult> agents, Replay replay) => Difference(
        AgentResults.Sum(agents.Select(agent => agent.End)) + record.HeldByContracts,
        AgentResults.Sum(agents.Select(agent => agent.Start)) + record.HeldAtStart - replay.Gas,
        "at the end there are", "from the start there should be");

    static string? PaymentsLeadToTheEnds(IReadOnlyList<AgentResult> agents, Replay replay) => agents
        .Select(agent => Difference(replay[agent.Name], agent.End, $"of {agent.Name}: payments make", "its last balance is"))
        .FirstOrDefault(failure => failure is not null);

    static string? Difference(BigInteger one, BigInteger other, string ofOne, string ofOther) =>
        one == other ? null : string.Create(CultureInfo.InvariantCulture, $"{ofOne} {one} wei, {ofOther} {other} wei: {one - other:+0;-0} wei");

    static string? NamesAreKnown(RunRecord record)
    {
        var names = record.Agents.Select(agent => agent.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < record.Payments.Count; i++)
        {
            var payment = record.Payments[i];
            foreach (var name in payment.Kind == PaymentKind.Gas ? [payment.From] : new[] { payment.From, payment.To })
                if (name != Payment.Contracts && !names.Contains(name))
                    return string.Create(CultureInfo.InvariantCulture, $"payment {i} at {payment.Time} s names '{name}'");
        }
        return null;
    }

    static string? AccuraciesAreShares(RunRecord record) => record.Accuracies
        .Where(point => point.Accuracy is not (>= 0 and <= 1))
        .Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Accuracy} at {point.Time} s"))
        .FirstOrDefault();

    static string? TimesAscend(string list, IEnumerable<long> times) => times.Zip(times.Skip(1), (before, after) => (before, after))
        .Where(pair => pair.after < pair.before)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"of {list}, {pair.after} s follows {pair.before} s"))
        .FirstOrDefault();
}
