using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Mechanisms;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Engine;

/// <summary>What an agent sees and can do at one of its events.</summary>
public sealed class Turn
{
    private readonly IMechanism mechanism;
    private readonly SampleStream stream;
    private readonly Simulation simulation;

    internal Turn(Simulation simulation, IMechanism mechanism, SampleStream stream) => (this.simulation, this.mechanism, this.stream) = (simulation, mechanism, stream);

    /// <summary>Whose turn it is.</summary>
    public Agent Agent { get; internal set; } = null!;

    /// <summary>Seconds of the run.</summary>
    public long Time => simulation.Time;

    /// <summary>The accuracy on the hidden test set as last measured, 0 to 1.</summary>
    public double Accuracy => simulation.Accuracy;

    /// <summary>Wei of a unit.</summary>
    public UInt256 WeiPerUnit => simulation.WeiPerUnit;

    /// <summary>Whether a sample is left to contribute.</summary>
    public bool HasSample => stream.HasNext;

    /// <summary>The next sample of the stream.</summary>
    public long[] Sample => stream.Sample;

    /// <summary>Its true label.</summary>
    public ulong Label => stream.Label;

    /// <summary>How many classes there are.</summary>
    public int ClassCount => simulation.ClassCount;

    /// <summary>What was accepted before, with the labels as given: everybody can read it on the chain.</summary>
    public IReadOnlyList<(long[] Sample, ulong Label, Agent Author)> Accepted => simulation.Accepted;

    /// <summary>Samples of the owner with their labels, as anyone may know them.</summary>
    public IReadOnlyList<(long[] Sample, ulong Label)> Known => simulation.Owner.All;

    /// <summary>How many features there are.</summary>
    public int FeatureCount => simulation.Owner.Features;

    /// <summary>The accounts of the same person.</summary>
    public IEnumerable<Agent> OwnAccounts => simulation.Agents.Where(agent => agent.Person == Agent.Person);

    /// <summary>What a sample costs in the next transaction, in wei.</summary>
    public UInt256 Price => mechanism.NextPrice();

    /// <summary>What the model says of a sample now.</summary>
    public ulong Predict(long[] sample) => mechanism.Predict(sample);

    /// <summary>Adds the next sample of the stream, which is used up when it is accepted.</summary>
    /// <param name="label">The label to give it.</param>
    /// <param name="offer">The most to pay, in wei.</param>
    public bool AddNext(ulong label, UInt256 offer)
    {
        if (!Add(stream.Sample, label, offer)) return false;
        stream.Advance();
        return true;
    }

    /// <summary>Adds a sample of one's own, which takes none of the stream.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="label">The label to give it.</param>
    /// <param name="offer">The most to pay, in wei.</param>
    public bool Add(long[] sample, ulong label, UInt256 offer) => Add(Agent, sample, label, offer);

    /// <summary>Adds a sample from another of one's accounts.</summary>
    /// <param name="account">The account: an agent of the same person.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="label">The label to give it.</param>
    /// <param name="offer">The most to pay, in wei.</param>
    public bool Add(Agent account, long[] sample, ulong label, UInt256 offer) => simulation.Add(account, sample, label, offer);

    /// <summary>Takes all that an account can take and wants to.</summary>
    /// <param name="account">The account.</param>
    public void ClaimAll(Agent account) => mechanism.Claim(account, this, !stream.HasNext);

    /// <summary>Pays for a prediction, by the shares of good samples.</summary>
    /// <param name="wei">How much, before rounding down.</param>
    public void PayForPrediction(UInt256 wei)
    {
        if (mechanism is DepositMechanism deposits) deposits.PayForPrediction(Agent, UInt256.Min(wei, Agent.Balance));
    }

    /// <summary>Units in wei; fractions of a millionth are dropped.</summary>
    public UInt256 UnitsToWei(double units) => Units.ToWei(units, WeiPerUnit);

    /// <summary>What taking something costs in gas, in wei; 0 where gas has no price.</summary>
    public UInt256 GasOf(in Claim claim) => simulation.Gas.CostOf(claim.Kind, claim.Contribution.Sample.Length, Time);

    /// <summary>What adding a sample costs in gas, in wei.</summary>
    public UInt256 GasOfAdding(long[] sample) => simulation.Gas.CostOf("addData", sample.Length, Time);

    /// <summary>A label that is not the one given: of two classes the other, of more any other by chance.</summary>
    /// <param name="label">The label.</param>
    /// <param name="random">Whose chance.</param>
    public ulong AnotherLabel(ulong label, RandomSource random)
    {
        if (ClassCount == 2) return 1 - label;
        var other = (ulong)random.NextInt(ClassCount - 1);
        return other < label ? other : other + 1;
    }
}
