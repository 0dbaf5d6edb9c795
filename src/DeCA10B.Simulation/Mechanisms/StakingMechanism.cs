using DeCA10B.Contracts;
using DeCA10B.Hashing;
using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>Commit, reveal, refund, report, settle, by <see cref="StakeablePlus64"/>.</summary>
internal sealed class StakingMechanism : IMechanism
{
    private readonly Stage stage;
    private readonly StakingContracts contracts;
    private readonly IForesight foresight;
    private readonly JudgeForesight judge;
    private readonly Ledger ledger;
    private readonly ClaimBook claims;
    private readonly HashSet<Bytes32> known = [];
    private readonly HashSet<AddedSample> reported = [];
    private readonly Dictionary<Agent, List<Bytes32>> shares = [];
    private readonly List<Claim> open = [];
    private readonly StakingRules rules;
    private readonly UInt256 floor;
    private UInt256 lastPrice;
    private ulong lastTime = Stage.Start;
    private int contributions;

    /// <param name="stage">The chain.</param>
    /// <param name="contracts">What is deployed there.</param>
    /// <param name="foresight">What the model says.</param>
    /// <param name="rules">The terms.</param>
    /// <param name="ledger">Where payments are written down.</param>
    public StakingMechanism(Stage stage, StakingContracts contracts, IForesight foresight, StakingRules rules, Ledger ledger)
    {
        this.stage = stage;
        this.contracts = contracts;
        this.foresight = foresight;
        this.ledger = ledger;
        this.rules = rules;
        floor = lastPrice = contracts.Floor;
        judge = new(contracts.Verdict, rules.Patience);
        claims = new(judge, rules.RefundWait, rules.SettleWait);
    }

    public Address Holder => contracts.Trainer.Address;

    public bool HidesSamples => true;

    public bool HasOpenClaims => claims.OpenCount > 0;

    /// <summary>By the contract's own formula: its view knows the newest block's time, not that of the next.</summary>
    public UInt256 NextPrice() => DecayingPrice.After(lastPrice, floor, (ulong)stage.Time + Stage.Start - lastTime, rules.HalfLife);

    public ulong Predict(long[] sample) => contracts.Predict(sample);

    public bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer)
    {
        var price = NextPrice();
        if (price > offer) return false;
        var salt = Salts.Next(agent.Random);
        var commitment = Keccak.Hash(Contract.EncodePacked(contracts.ChainId, agent.Address, salt, label, sample));
        if (!Send(agent, "commit", 0, PaymentKind.Deposit, contracts.Trainer.CommitAsync(commitment, price, UInt256.MaxValue, stage.Next(agent.Address, price)), out var paid))
            return false;
        (lastPrice, lastTime) = (DecayingPrice.Raised(price, floor * rules.PriceCap), stage.Timestamp);
        var time = stage.Time;
        if (!Send(agent, "reveal", sample.Length, PaymentKind.Deposit, contracts.Trainer.RevealAsync(sample, label, salt, stage.Next(agent.Address)), out _)) return false;
        claims.Add(new(contributions++, agent, sample, label, stage.Timestamp, time, paid));
        if (!known.Add(Keccak.Hash(Contract.EncodePacked(label, sample)))) return true;
        foresight.Learn(sample, label);
        judge.Learn(sample, label);
        return true;
    }

    public void Claim(Agent agent, Turn turn, bool isStreamUsedUp)
    {
        claims.Refresh(stage.Time);
        open.Clear();
        foreach (var contribution in claims.Free) open.Add(new(contribution, ClaimKind.Settle, contribution.Claimable / 100));
        foreach (var contribution in claims.Refundable(agent))
            if (!reported.Contains(contribution)) open.Add(new(contribution, ClaimKind.Refund, contribution.Claimable));
        if (agent.ValidCount > 0)
        {
            foreach (var contribution in claims.Disputed)
                if (contribution.Author != agent && !contribution.WasReportedBy(agent)) open.Add(new(contribution, ClaimKind.Report, contribution.Claimable));
        }

        open.Sort((left, right) => left.Contribution.Number.CompareTo(right.Contribution.Number));
        foreach (var claim in open)
            if (agent.WantsToClaim(turn, claim)) Try(agent, claim);
        ClaimShares(agent);
        Withdraw(agent);
    }

    public void Finish()
    {
        // All is settled: agents go on until nothing is open.
    }

    private void Try(Agent agent, in Claim claim)
    {
        var contribution = claim.Contribution;
        var (sample, label, added, author) = (contribution.Sample, contribution.Label, contribution.AddedTime, contribution.Author.Address);
        var length = sample.Length;
        switch (claim.Kind)
        {
            case ClaimKind.Refund:
                if (!Send(agent, "refund", length, PaymentKind.Refund, contracts.Trainer.RefundAsync(sample, label, added, stage.Next(agent.Address)), out _)) return;
                contribution.IsRefunded = true;
                agent.ValidCount++;
                claims.Take(contribution, contribution.Claimable);
                break;
            case ClaimKind.Report:
                if (!Send(agent, "report", length, PaymentKind.Reward, contracts.Trainer.ReportAsync(sample, label, added, author, stage.Next(agent.Address)), out _)) return;
                contribution.AddReporter(agent);
                reported.Add(contribution);
                break;
            default:
                if (!Send(agent, "settle", length, PaymentKind.Taking, contracts.Trainer.SettleAsync(sample, label, added, author, stage.Next(agent.Address)), out _)) return;
                NoteShares(contribution);
                claims.Take(contribution, contribution.Claimable);
                break;
        }
    }

    /// <summary>A deposit that went to reporters is theirs to claim; one that went back makes its author count.</summary>
    private void NoteShares(AddedSample contribution)
    {
        var key = StakingContracts.KeyOf(contribution);
        if (Stage.Wait(contracts.Mechanism.RecordOfAsync(key)).State == StakeState.Returned)
        {
            contribution.Author.ValidCount++;
            return;
        }

        foreach (var reporter in contribution.Reporters ?? [])
        {
            if (!shares.TryGetValue(reporter, out var own)) shares.Add(reporter, own = []);
            own.Add(key);
        }
    }

    private void ClaimShares(Agent agent)
    {
        if (!shares.Remove(agent, out var own)) return;
        foreach (var key in own) Send(agent, "claim", 0, PaymentKind.Reward, contracts.Trainer.ClaimAsync(agent.Address, key, stage.Next(agent.Address)), out _);
    }

    private void Withdraw(Agent agent)
    {
        if (Stage.Wait(contracts.Mechanism.OwedAsync(agent.Address)) > UInt256.Zero)
            Send(agent, "withdraw", 0, PaymentKind.Refund, contracts.Trainer.WithdrawAsync(stage.Next(agent.Address)), out _);
    }

    private bool Send(Agent agent, string function, int length, PaymentKind kind, ValueTask<Chains.TransactionReceipt> sent, out UInt256 wei)
    {
        var done = stage.TrySend(sent, agent.Address, out _);
        wei = ledger.Settle(agent, function, length, done, kind, null);
        return done;
    }
}
