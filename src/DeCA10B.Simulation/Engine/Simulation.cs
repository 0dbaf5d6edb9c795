using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Gas;
using DeCA10B.Simulation.Mechanisms;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Engine;

/// <summary>One run of a scenario: events in the order of time, and of names within a second.</summary>
/// <remarks>It uses one thread; runs side by side share nothing but their dataset, which nobody writes.</remarks>
public sealed class Simulation
{
    private static readonly Comparer<(long Time, string Name)> Order = Comparer<(long Time, string Name)>.Create(
        (left, right) => left.Time != right.Time ? left.Time.CompareTo(right.Time) : string.CompareOrdinal(left.Name, right.Name));

    private readonly Scenario scenario;
    private readonly Stage stage;
    private readonly IReadOnlyList<Agent> agents;
    private readonly SampleStream stream;
    private readonly IMechanism mechanism;
    private readonly AccuracyMeter meter;
    private readonly Ledger ledger;
    private readonly RunRecorder recorder;
    private readonly PriorityQueue<Agent, (long Time, string Name)> events = new(Order);
    private readonly List<(long[] Sample, ulong Label, Agent Author)> accepted = [];
    private readonly List<Agent> watchers;
    private readonly OwnerSamples owner;
    private long streamEnd;

    /// <summary>Sets a run up on a stage: the model is fitted, the contracts are deployed, the agents get their wei.</summary>
    /// <param name="scenario">What is run.</param>
    /// <param name="data">Its dataset.</param>
    /// <param name="stage">Where.</param>
    /// <param name="agents">Who takes part; null makes them from the scenario.</param>
    public Simulation(Scenario scenario, Dataset data, Stage stage, IReadOnlyList<Agent>? agents = null)
    {
        this.scenario = scenario;
        this.stage = stage;
        this.agents = agents ?? AgentRoles.CreateAll(scenario.Agents);
        ClassCount = data.Classifications.Count;
        var first = scenario.InitialCount ?? (int)(data.Training.Count * scenario.InitialPortion);
        stream = new(data.Training, first);
        owner = new(data, first);
        ledger = new(stage, scenario.Gas, scenario.KeepsPayments);
        watchers = [.. this.agents.Where(agent => agent.WatchesPending)];
        Admit();
        var set = Setup.Of(scenario, data, first, stage, ledger);
        mechanism = set.Mechanism;
        ledger.Open(mechanism.Holder);
        meter = new(set.Foresight, data.Test);
        recorder = new(scenario, this.agents, new RandomSource(scenario.Seed).Fork("recorder"));
    }

    /// <summary>Seconds of the run.</summary>
    public long Time => stage.Time;

    /// <summary>The accuracy on the hidden test set as last measured, 0 to 1.</summary>
    public double Accuracy { get; private set; }

    /// <summary>What was accepted, in order.</summary>
    internal IReadOnlyList<(long[] Sample, ulong Label, Agent Author)> Accepted => accepted;

    /// <summary>The owner's samples.</summary>
    internal OwnerSamples Owner => owner;

    /// <summary>Who takes part.</summary>
    internal IReadOnlyList<Agent> Agents => agents;

    internal UInt256 WeiPerUnit => scenario.WeiPerUnit;

    internal int ClassCount { get; }

    internal GasSchedule Gas => scenario.Gas;

    /// <summary>Runs to the end.</summary>
    /// <param name="progress">Is told now and then, and at the end.</param>
    /// <param name="cancellation">Stops between two events.</param>
    /// <exception cref="ConservationException">Wei were lost or made.</exception>
    public RunRecord Run(Action<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        var reporter = progress is null ? null : new ProgressReporter(progress, stream, agents);
        Measure(0);
        foreach (var agent in agents) recorder.Balance(0, agent);
        Start();
        var turn = new Turn(this, mechanism, stream);
        var nextMeasurement = scenario.EvaluationInterval is null ? long.MaxValue : scenario.FirstEvaluation;
        var last = 0L;
        for (var left = scenario.EventLimit ?? int.MaxValue; left > 0 && IsGoingOn && events.TryDequeue(out var agent, out var due) && due.Time <= scenario.TimeLimit; left--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (due.Time > nextMeasurement)
            {
                Measure(due.Time);
                nextMeasurement += scenario.EvaluationInterval!.Value;
            }

            last = due.Time;
            stage.MoveTo(due.Time);
            turn.Agent = agent;
            agent.Act(turn);
            if (agent.Balance > UInt256.Zero) events.Enqueue(agent, (due.Time + agent.NextWait(), agent.Setup.Name));
            recorder.BalanceNowAndThen(due.Time, agent, (double)stream.Used / Math.Max(1, stream.Count));
            reporter?.Report(last, Accuracy);
        }

        mechanism.Finish();
        foreach (var agent in agents) recorder.Balance(last, agent);
        // By the contract itself: a market's model is another now, and of others it shows that what was foreseen is what is.
        Accuracy = meter.Measure(mechanism.Predict);
        recorder.Accuracy(last + 100, Accuracy);
        reporter?.End(last, Accuracy);
        return recorder.Finish(ledger, accepted.Count, (double)stream.First / stream.Total);
    }

    internal bool Add(Agent agent, long[] sample, ulong label, UInt256 offer)
    {
        ShowPending(agent, sample, label);
        if (!mechanism.TryAdd(agent, sample, label, UInt256.Min(offer, agent.Balance))) return false;
        accepted.Add((sample, label, agent));
        streamEnd = Time;
        return true;
    }

    /// <summary>Whoever watches sees a transaction before it is mined, and can be faster. What a commitment hides is not seen.</summary>
    private void ShowPending(Agent author, long[] sample, ulong label)
    {
        if (watchers.Count == 0 || author.WatchesPending) return;
        var turn = new Turn(this, mechanism, stream);
        foreach (var watcher in watchers)
        {
            turn.Agent = watcher;
            watcher.ActBefore(turn, author, mechanism.HidesSamples ? null : sample, label);
        }
    }

    private bool IsGoingOn => stream.HasNext || (mechanism.HasOpenClaims && (scenario.TimeAfterStream is null || Time < streamEnd + scenario.TimeAfterStream));

    private void Admit()
    {
        var source = new RandomSource(scenario.Seed);
        foreach (var agent in agents)
        {
            agent.Random = source.Fork("agent " + agent.Setup.Name);
            stage.Admit(agent.Address, agent.Setup.StartBalance);
        }
    }

    private void Start()
    {
        foreach (var agent in agents) events.Enqueue(agent, (agent.NextWait(), agent.Setup.Name));
    }

    private void Measure(long time)
    {
        Accuracy = meter.Measure();
        recorder.Accuracy(time, Accuracy);
    }
}
