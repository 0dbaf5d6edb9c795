using DeCA10B.Contracts;
using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The market by accuracy, <see cref="PredictionMarket64"/>.</summary>
internal sealed class PredictionMarketMechanism : MarketMechanism
{
    /// <summary>Samples that a call of the scoring brings along on an EVM.</summary>
    private const int SamplesPerCall = 3;

    private readonly PredictionMarket64Client market;
    private readonly MarketRules rules;
    private readonly UInt256 stake;

    private PredictionMarketMechanism(
        Scenario scenario, Stage stage, PredictionMarket64Client market, TestPieces pieces, Func<long[], ulong> predict, Ledger ledger)
        : base(stage, market.Address, pieces, predict, ledger)
    {
        this.market = market;
        rules = scenario.Market;
        stake = Wei(scenario, rules.Stake);
    }

    /// <summary>Deploys a market, and opens it.</summary>
    public static PredictionMarketMechanism Open(Scenario scenario, Dataset data, FittedModel model, Stage stage, Ledger ledger)
    {
        var rules = scenario.Market;
        var bounty = Wei(scenario, rules.Bounty);
        var classifier = model.Deploy(stage);
        stage.Admit(stage.Deployer, bounty);
        stage.MoveTo(0);
        var pieces = new TestPieces(data.Test, rules.Pieces, stage.Deployer, new RandomSource(scenario.Seed).Fork("salts"));
        var options = new MarketOptions
        {
            AllowsGreaterStake = rules.AllowsGreaterStake, GroupsContributions = rules.GroupsContributions,
            ResetsModel = rules.ResetsModel, CarriesScoreOverReset = rules.ResetsModel,
        };
        var market = Stage.Wait(PredictionMarket64Client.DeployAsync(
            stage.Chain, classifier, TermsOf(scenario), options, pieces.Commitments, stage.Next(stage.Deployer, bounty)));
        Stage.Wait(DataHandler64Client.At(stage.Chain, classifier).TransferOwnershipAsync(market.Address, stage.Next(stage.Deployer)));
        var mechanism = new PredictionMarketMechanism(scenario, stage, market, pieces, model.Asking(stage, classifier), ledger);
        mechanism.Open();
        return mechanism;
    }

    public override bool HidesSamples => false;

    public override UInt256 NextPrice() => stake;

    public override bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer)
    {
        if (offer < stake) return false;
        var value = rules.AllowsGreaterStake ? offer : stake;
        var done = Stage.TrySend(market.AddDataAsync(sample, label, Stage.Next(agent.Address, value)), agent.Address, out _);
        Ledger.Settle(agent, "addData", sample.Length, done, PaymentKind.Deposit, null);
        if (done) Contributions.Add((agent, sample, label, default));
        return done;
    }

    protected override void EndParticipation() => Must(market.EndMarketAsync(Stage.Next(Stage.Deployer)));

    protected override void Score() => Must(market.ProcessAsync(NextSamples(), Budget, Stage.Next(Stage.Deployer)));

    protected override void Collect()
    {
        var count = (uint)Stage.Wait(market.AccountCountAsync());
        var byAddress = Contributions.Select(contribution => contribution.Author).Distinct().ToDictionary(agent => agent.Address);
        for (var account = 0u; account < count; account++)
        {
            var entry = Stage.Wait(market.AccountsAsync(account));
            if (entry.Balance == UInt96.MinValue) continue;
            Must(market.CollectAsync(account, Stage.Next(Stage.Deployer)));
            Paid(byAddress[entry.Owner]);
        }
    }

    /// <summary>The samples that the next call needs: from the position on those that take part and were not trained, or backwards those to be taken back.</summary>
    private long[][] NextSamples()
    {
        if (Stage.Wait(market.PassAsync()) > 0 && !rules.ResetsModel) return [];
        var (isReset, position) = (Stage.Wait(market.StageAsync()) == ScoringStage.Resetting, (int)Stage.Wait(market.PositionAsync()));
        var isTrained = Stage.Wait(market.IsTrainedAsync());
        var samples = new List<long[]>();
        var most = Stage.BoundsGas ? SamplesPerCall : Contributions.Count;
        for (var index = isReset ? position - 1 : position; index >= 0 && index < Contributions.Count && samples.Count < most; index += isReset ? -1 : 1)
        {
            var contribution = Stage.Wait(market.ContributionsAsync((uint)index));
            var takesPart = isReset ? contribution.Moved : !Stage.Wait(market.AccountsAsync(contribution.Account)).IsOut;
            // The one at the position may have been trained with by the call before, which ended within its rows.
            if (takesPart && (isReset || index != position || !isTrained)) samples.Add(Contributions[index].Sample);
        }

        return [.. samples];
    }
}
