using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Attacks;

/// <summary>Runs attacks against a mechanism, over many seeds, and says who profits.</summary>
/// <remarks>A thousand and more samples 700 seconds apart, a hundred features, two classes; the owner begins with 500 samples, in a market with 50. Ten in a hundred samples have wrong labels in any case, so that there is something to earn.</remarks>
public sealed record AttackStudy
{
    private const double Interval = 700;
    private const double Offer = 7;

    /// <summary>The mechanism, as scenarios name it.</summary>
    public required string Mechanism { get; init; }

    /// <summary>The model, likewise.</summary>
    public required string Model { get; init; }

    /// <summary>How many samples the stream has; null takes 1,500, and 600 in a market.</summary>
    public int? Samples { get; init; }

    /// <summary>The seeds.</summary>
    public IReadOnlyList<ulong> Seeds { get; init; } = [.. Enumerable.Range(1, 20).Select(seed => (ulong)seed)];

    /// <summary>The attacks, by name; null takes all.</summary>
    public IReadOnlyList<string>? Attacks { get; init; }

    private bool IsMarket => Mechanism is "market" or "brier-market";

    /// <summary>The scenario of one run.</summary>
    /// <param name="plan">The attack.</param>
    /// <param name="seed">The seed.</param>
    public Scenario ScenarioOf(AttackPlan plan, ulong seed)
    {
        var samples = Samples ?? (IsMarket ? 600 : 1_500);
        // A market whose model is as good as it gets has nothing to pay for.
        var owned = IsMarket ? 50 : 500;
        UInt256 unit = 1_000_000_000_000_000_000;
        return new()
        {
            Name = $"{Mechanism} {Model} {plan.Name}",
            Seed = seed,
            Dataset = "synthetic",
            DatasetOptions = new() { TrainSize = owned + samples, TestSize = 500, FeatureCount = 100 },
            InitialCount = owned,
            Mechanism = Mechanism,
            // The owner's weights are large against a stranger's step, but under plain deposits, which are run as they are known.
            Model = new() { Kind = Model, Scale = Mechanism == "deposit" ? 1 : 8 },
            Deposit = new() { EndsClaimsWithStream = false },
            Staking = new() { HalfLife = (uint)Interval },
            Market = new() { Bounty = 10.0 * samples, Pieces = 10, StakeInRows = Mechanism == "brier-market" ? 0.1 : null },
            Agents = plan.Agents(Interval, 1_000_000 * unit, Mechanism == "brier-market" ? 1_000 : Offer),
            EvaluationInterval = null,
            TimeAfterStream = 950_400,
        };
    }

    /// <summary>Runs all.</summary>
    /// <param name="parallelism">How many runs at a time; null is one a core.</param>
    /// <param name="done">Is told of each outcome as it comes, from any thread, one at a time.</param>
    /// <param name="cancellation">Stops between two events.</param>
    /// <returns>The outcomes in the order of attacks and seeds, whatever the parallelism.</returns>
    public IReadOnlyList<AttackOutcome> Run(int? parallelism = null, Action<AttackOutcome>? done = null, CancellationToken cancellation = default)
    {
        var runs = AttackPlan.All.Where(plan => Attacks?.Contains(plan.Name) != false).SelectMany(plan => Seeds.Select(seed => (plan, seed))).ToArray();
        var outcomes = new AttackOutcome[runs.Length];
        var first = ScenarioOf(AttackPlan.All[0], 1);
        var data = Datasets.Load(first.Dataset, first.DatasetOptions);
        var gate = new Lock();
        Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = parallelism ?? Environment.ProcessorCount, CancellationToken = cancellation }, index =>
        {
            var (plan, seed) = runs[index];
            var run = new Engine.Simulation(ScenarioOf(plan, seed), data, Stage.OnNativeChain()).Run(cancellation: cancellation);
            outcomes[index] = AttackOutcome.Of(plan, run);
            lock (gate) done?.Invoke(outcomes[index]);
        });
        return outcomes;
    }

    /// <summary>Means over the seeds, a row an attack.</summary>
    /// <param name="outcomes">What <see cref="Run"/> returned.</param>
    public static IReadOnlyList<AttackRow> Summarise(IEnumerable<AttackOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => outcome.Attack).Select(group => new AttackRow(
            group.Key, group.Count(), Mean.Of(group.Select(outcome => outcome.AttackerProfit)), Mean.Of(group.Select(outcome => outcome.HonestProfit)),
            Mean.Of(group.Select(outcome => outcome.CarelessProfit)), Mean.Of(group.Select(outcome => (double?)outcome.Accuracy)))),
    ];
}
