using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>Deposit, refund, take, by <see cref="Contracts.Stakeable64"/>.</summary>
internal sealed class DepositMechanism : IMechanism
{
    private readonly Stage stage;
    private readonly IDepositTrainer trainer;
    private readonly IForesight foresight;
    private readonly Ledger ledger;
    private readonly ClaimBook claims;
    private readonly List<Claim> open = [];
    private readonly List<Agent> valid = [];
    private readonly bool endsClaimsWithStream;
    private int contributions;
    private long goodCount;

    /// <param name="stage">The chain.</param>
    /// <param name="trainer">The trainer there.</param>
    /// <param name="foresight">What its model says.</param>
    /// <param name="terms">The waits.</param>
    /// <param name="ledger">Where payments are written down.</param>
    public DepositMechanism(Stage stage, IDepositTrainer trainer, IForesight foresight, DepositTerms terms, Ledger ledger)
    {
        this.stage = stage;
        this.trainer = trainer;
        this.foresight = foresight;
        this.ledger = ledger;
        endsClaimsWithStream = terms.EndsClaimsWithStream;
        claims = new(foresight, terms.RefundWait, terms.FreeWait);
    }

    public Address Holder => trainer.Address;

    public bool HidesSamples => false;

    public bool HasOpenClaims => claims.OpenCount > 0;

    public UInt256 NextPrice() => trainer.NextPrice();

    public ulong Predict(long[] sample) => trainer.Predict(sample);

    public bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer)
    {
        // A price above the offer would only revert.
        var price = trainer.NextPrice();
        if (price > offer) return false;
        var time = stage.Time;
        var done = trainer.TryAdd(agent.Address, offer, sample, label);
        var paid = ledger.Settle(agent, "addData", sample.Length, done, PaymentKind.Deposit, null);
        if (!done) return false;
        foresight.Learn(sample, label);
        claims.Add(new(contributions++, agent, sample, label, stage.Timestamp, time, paid));
        return true;
    }

    public void Claim(Agent agent, Turn turn, bool isStreamUsedUp)
    {
        claims.Refresh(stage.Time);
        Collect(agent, isStreamUsedUp);
        foreach (var claim in open)
            if (agent.WantsToClaim(turn, claim)) Try(agent, claim);
    }

    public void Finish()
    {
        // Whatever is left has been taken: agents go on until nothing is open.
    }

    /// <summary>Everything the agent can take now, oldest first, as a pass over all deposits would find it.</summary>
    private void Collect(Agent agent, bool isStreamUsedUp)
    {
        open.Clear();
        foreach (var contribution in claims.Free) open.Add(new(contribution, ClaimKind.Take, contribution.Claimable));
        if (isStreamUsedUp && endsClaimsWithStream) return;
        foreach (var contribution in claims.Refundable(agent))
            if (!contribution.IsRefunded) open.Add(new(contribution, ClaimKind.Refund, contribution.Claimable));
        if (agent.ValidCount + claims.Refundable(agent).Count > 0)
        {
            foreach (var contribution in claims.Disputed)
                if (contribution.Author != agent && !contribution.WasReportedBy(agent)) open.Add(new(contribution, ClaimKind.Report, contribution.Claimable));
        }

        open.Sort((left, right) => left.Contribution.Number.CompareTo(right.Contribution.Number));
    }

    private void Try(Agent agent, in Claim claim)
    {
        var contribution = claim.Contribution;
        if (claim.Kind == ClaimKind.Refund)
        {
            var done = trainer.TryRefund(agent.Address, contribution.Sample, contribution.Label, contribution.AddedTime);
            var wei = ledger.Settle(agent, "refund", contribution.Sample.Length, done, PaymentKind.Refund, contribution.Author);
            if (!done) return;
            contribution.IsRefunded = true;
            if (agent.ValidCount++ == 0) valid.Add(agent);
            goodCount++;
            claims.Take(contribution, wei);
            return;
        }

        // Somebody without a refunded sample has no share; his first refund may come in this very turn.
        if (claim.Kind == ClaimKind.Report && agent.ValidCount == 0) return;
        var reported = trainer.TryReport(agent.Address, contribution.Sample, contribution.Label, contribution.AddedTime, contribution.Author.Address);
        var kind = claim.Kind == ClaimKind.Report ? PaymentKind.Reward : PaymentKind.Taking;
        var reward = ledger.Settle(agent, "report", contribution.Sample.Length, reported, kind, contribution.Author);
        if (!reported) return;
        contribution.AddReporter(agent);
        claims.Take(contribution, reward);
    }

    /// <summary>Each account with good samples gets its share of what a caller pays for a prediction, rounded down, straight from the caller.</summary>
    /// <param name="caller">Who pays.</param>
    /// <param name="wei">How much, before rounding.</param>
    public void PayForPrediction(Agent caller, UInt256 wei)
    {
        foreach (var agent in valid)
        {
            var share = wei * (ulong)agent.ValidCount / (ulong)goodCount;
            if (agent == caller || share == UInt256.Zero || share > caller.Balance) continue;
            ledger.Send(caller, agent, share, PaymentKind.Prediction);
        }
    }
}
