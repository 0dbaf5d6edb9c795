using DeCA10B.Contracts;
using DeCA10B.Hashing;
using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The market by probabilities, <see cref="BrierMarket64"/>: contributions stay hidden until nobody can copy them.</summary>
internal sealed class BrierMarketMechanism : MarketMechanism
{
    private readonly BrierMarket64Client market;
    private readonly UInt256 stake;

    private BrierMarketMechanism(Stage stage, BrierMarket64Client market, TestPieces pieces, UInt96 stake, Func<long[], ulong> predict, Ledger ledger)
        : base(stage, market.Address, pieces, predict, ledger)
    {
        this.market = market;
        this.stake = stake;
    }

    /// <summary>Deploys a market, and opens it. Twice the mean margin over the owner's samples counts as quite sure.</summary>
    public static BrierMarketMechanism Open(Scenario scenario, Dataset data, int first, FittedModel model, Stage stage, Ledger ledger)
    {
        var rules = scenario.Market;
        var bounty = Wei(scenario, rules.Bounty);
        var classifier = model.Deploy(stage);
        stage.Admit(stage.Deployer, bounty);
        stage.MoveTo(0);
        var pieces = new TestPieces(data.Test, rules.Pieces, stage.Deployer, new RandomSource(scenario.Seed).Fork("salts"));
        var margin = model.Margins(stage, classifier);
        var scale = Scale(margin, data.Training.Features.AsSpan(0, first));
        var terms = TermsOf(scenario);
        if (rules.StakeInRows is { } part) terms.MinStake = (UInt96)UInt256.Max(1, bounty * (ulong)(part * 1_000_000) / (1_000 * Missing(margin, scale, data.Test)));
        var scoring = new BrierTerms
        {
            MarginScale = scale, MaxContributions = uint.MaxValue,
            ForfeitShare = 1_000, KeeperShare = rules.KeeperShare,
        };
        var market = Stage.Wait(BrierMarket64Client.DeployAsync(
            stage.Chain, classifier, terms, scoring, pieces.Commitments, stage.Next(stage.Deployer, bounty)));
        Stage.Wait(DataHandler64Client.At(stage.Chain, classifier).TransferOwnershipAsync(market.Address, stage.Next(stage.Deployer)));
        var mechanism = new BrierMarketMechanism(stage, market, pieces, terms.MinStake, model.Asking(stage, classifier), ledger);
        mechanism.Open();
        return mechanism;
    }

    public override bool HidesSamples => true;

    public override UInt256 NextPrice() => stake;

    public override bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer)
    {
        if (offer < stake) return false;
        var salt = Salts.Next(agent.Random);
        var commitment = Keccak.Hash(Contract.EncodePacked(agent.Address, salt, label, sample));
        var done = Stage.TrySend(market.CommitAsync(commitment, Stage.Next(agent.Address, stake)), agent.Address, out _);
        Ledger.Settle(agent, "commit", 0, done, PaymentKind.Deposit, null);
        if (done) Contributions.Add((agent, sample, label, salt));
        return done;
    }

    protected override void EndParticipation()
    {
        WaitForDeadline();
        Must(market.EndMarketAsync(Stage.Next(Stage.Deployer)));
        if (Phase != MarketPhase.Opening) return;
        for (var index = 0; index < Contributions.Count; index++)
        {
            var (_, sample, label, salt) = Contributions[index];
            Must(market.RevealAsync((uint)index, sample, label, salt, Stage.Next(Stage.Deployer)));
        }

        WaitForDeadline();
        Must(market.EndOpeningAsync(Stage.Next(Stage.Deployer)));
    }

    protected override void Score() =>
        Must(market.ProcessAsync([Contributions[(int)Stage.Wait(market.PositionAsync())].Sample], Budget, Stage.Next(Stage.Deployer)));

    protected override void Collect()
    {
        for (var index = 0; index < Contributions.Count; index++)
        {
            if (Stage.Wait(market.ContributionsAsync((uint)index)).Balance == UInt96.MinValue) continue;
            Must(market.CollectAsync((uint)index, Stage.Next(Stage.Deployer)));
            Paid(Contributions[index].Author);
        }
    }

    /// <summary>Thousandths of rows that the model lacks to a full score, by every tenth row of the test set: at least one row.</summary>
    private static ulong Missing(Func<long[], Int256> margin, ulong scale, Samples test)
    {
        double missing = 0;
        for (var row = 0; row < test.Count; row += 10)
        {
            var probability = Math.Clamp(0.5 + (double)margin(test.Features[row]) / (2.0 * scale), 0, 1);
            var off = test.Labels[row] - probability;
            missing += off * off;
        }

        return (ulong)Math.Max(1_000, missing * 10_000);
    }

    private static ulong Scale(Func<long[], Int256> margin, ReadOnlySpan<long[]> samples)
    {
        UInt256 sum = 0;
        foreach (var sample in samples)
        {
            var of = margin(sample);
            sum += (UInt256)(of < Int256.Zero ? -of : of);
        }

        return (ulong)UInt256.Max(1, 2 * sum / (ulong)Math.Max(1, samples.Length));
    }
}
