using DeCA10B.Hashing;
using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents;

/// <summary>Somebody who acts on the contracts: it contributes, then claims. Override what a strategy does otherwise.</summary>
/// <remarks>All its draws come from its own stream, which the run's seed and its name decide: what others do does not change them.</remarks>
public abstract class Agent
{
    /// <summary>Creates an agent.</summary>
    /// <param name="setup">Its fields.</param>
    protected Agent(AgentRecord setup)
    {
        Setup = setup;
        Address = AddressOf(setup.Name);
        Balance = setup.StartBalance;
    }

    /// <summary>Its fields.</summary>
    public AgentRecord Setup { get; }

    /// <summary>Its account: the last 20 bytes of the Keccak-256 of its name.</summary>
    public Address Address { get; }

    /// <summary>Whose account it is.</summary>
    public string Person => Setup.Person ?? Setup.Name;

    /// <summary>Its wei.</summary>
    public UInt256 Balance { get; internal set; }

    /// <summary>How many of its deposits were refunded: without one it cannot report.</summary>
    public long ValidCount { get; internal set; }

    /// <summary>Its draws.</summary>
    public RandomSource Random { get; internal set; } = null!;

    /// <summary>Seconds until its next event: normal, cut to an integer, drawn again until it is at least 1.</summary>
    public virtual long NextWait()
    {
        while (true)
        {
            var wait = (long)(Setup.MeanWait + Setup.StandardDeviationOfWait * Random.NextNormal());
            if (wait >= 1) return wait;
        }
    }

    /// <summary>What it would pay for a sample, in wei: normal, cut to whole units, drawn again until it is above 0.</summary>
    /// <param name="weiPerUnit">Wei of a unit.</param>
    public virtual UInt256 NextOffer(UInt256 weiPerUnit)
    {
        while (true)
        {
            var units = (long)(Setup.MeanDeposit + Setup.StandardDeviationOfDeposit * Random.NextNormal());
            if (units > 0) return (ulong)units * weiPerUnit;
        }
    }

    /// <summary>What it does at one of its events.</summary>
    /// <param name="turn">What it sees and can do.</param>
    public virtual void Act(Turn turn)
    {
        Contribute(turn);
        Claim(turn);
    }

    /// <summary>Whether it watches transactions that are not mined yet.</summary>
    public virtual bool WatchesPending => false;

    /// <summary>What it does when somebody's sample is pending, before it is mined.</summary>
    /// <param name="turn">What it sees and can do; its turn is in the same second.</param>
    /// <param name="author">Who adds the sample.</param>
    /// <param name="sample">The sample; null when a commitment hides it.</param>
    /// <param name="label">Its label; of no meaning when the sample is hidden.</param>
    public virtual void ActBefore(Turn turn, Agent author, long[]? sample, ulong label)
    {
    }

    /// <summary>Adds the next sample, when it wants to. The offer is what it would pay for both, deposit and gas.</summary>
    /// <param name="turn">What it sees and can do.</param>
    protected virtual void Contribute(Turn turn)
    {
        if (!turn.HasSample || Balance == UInt256.Zero || !WantsToAdd(turn)) return;
        var label = LabelFor(turn, turn.Label);
        var offer = UInt256.Min(NextOffer(turn.WeiPerUnit), Balance);
        var gas = turn.GasOfAdding(turn.Sample);
        if (offer > gas) turn.AddNext(label, offer - gas);
    }

    /// <summary>Whether it contributes at this event.</summary>
    /// <param name="turn">What it sees.</param>
    protected virtual bool WantsToAdd(Turn turn) => true;

    /// <summary>The label it gives to a sample.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="truth">The true one.</param>
    protected virtual ulong LabelFor(Turn turn, ulong truth) => truth;

    /// <summary>Takes what it can, oldest first.</summary>
    /// <param name="turn">What it sees and can do.</param>
    protected virtual void Claim(Turn turn) => turn.ClaimAll(this);

    /// <summary>Whether it takes something that would succeed: by default, whatever is worth its gas.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="claim">What it could take.</param>
    protected internal virtual bool WantsToClaim(Turn turn, in Claim claim) => claim.Expected > turn.GasOf(claim);

    /// <inheritdoc/>
    public override string ToString() => Setup.Name;

    /// <summary>The account of a name.</summary>
    public static Address AddressOf(string name) => new(Keccak.Hash(System.Text.Encoding.UTF8.GetBytes(name)).ToArray().AsSpan(12));
}
