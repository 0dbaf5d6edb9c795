using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Engine;

/// <summary>Gathers what becomes a run's record.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="agents">Who takes part.</param>
/// <param name="random">Decides which balances are written down: its own stream, so that it changes nothing else.</param>
internal sealed class RunRecorder(Scenario scenario, IReadOnlyList<Agent> agents, RandomSource random)
{
    private readonly List<AccuracyPoint> accuracies = [];
    private readonly List<BalancePoint> balances = [];

    public void Accuracy(long time, double accuracy) => accuracies.Add(new(time, accuracy));

    public void Balance(long time, Agent agent) => balances.Add(new(time, agent.Setup.Name, agent.Balance));

    /// <summary>Writes a balance down with a chance that falls as the run goes on: a curve is drawn by its beginning.</summary>
    public void BalanceNowAndThen(long time, Agent agent, double done)
    {
        if (done + 0.1 < random.NextDouble()) Balance(time, agent);
    }

    public RunRecord Finish(Ledger ledger, int contributions, double initialPortion) => new()
    {
        Scenario = scenario.Name,
        Seed = scenario.Seed,
        WeiPerUnit = scenario.WeiPerUnit,
        Agents = [.. agents.Select(agent => agent.Setup).OrderBy(setup => setup.Name, StringComparer.Ordinal)],
        BaselineAccuracy = scenario.BaselineAccuracy,
        InitialTrainingPortion = initialPortion,
        Accuracies = accuracies,
        Balances = balances,
        Payments = ledger.Payments,
        Contributions = contributions,
        HeldByContracts = ledger.Held,
        HeldAtStart = ledger.HeldAtStart,
        Lacks = ledger.KeepsPayments ? [] : ["payments"],
        Calls = ledger.Calls,
        GasOfCalls = ledger.GasOfCalls,
    };
}
