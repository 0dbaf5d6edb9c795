using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>What both markets do alike: open, take stakes, reveal the test set, score, pay.</summary>
internal abstract class MarketMechanism : IMechanism
{
    /// <summary>Rows and contributions that a call of the scoring looks at: on an EVM, what its gas allows.</summary>
    private readonly uint budget;

    private readonly PredictionMarket64Client market;
    private readonly TestPieces pieces;
    private readonly Func<long[], ulong> predict;

    /// <param name="stage">The chain.</param>
    /// <param name="market">The market's address: the functions that both have are called by one client.</param>
    /// <param name="pieces">The test set.</param>
    /// <param name="predict">What the model says.</param>
    /// <param name="ledger">Where payments are written down.</param>
    protected MarketMechanism(Stage stage, Address market, TestPieces pieces, Func<long[], ulong> predict, Ledger ledger)
    {
        Stage = stage;
        Ledger = ledger;
        this.market = PredictionMarket64Client.At(stage.Chain, market);
        this.pieces = pieces;
        this.predict = predict;
        budget = stage.BoundsGas ? 150u : 1_000_000u;
    }

    public Address Holder => market.Address;

    public abstract bool HidesSamples { get; }

    public bool HasOpenClaims => false;

    protected Stage Stage { get; }

    protected Ledger Ledger { get; }

    protected uint Budget => budget;

    /// <summary>Everybody's contributions, in order.</summary>
    protected List<(Agent Author, long[] Sample, ulong Label, Bytes32 Salt)> Contributions { get; } = [];

    public abstract UInt256 NextPrice();

    public abstract bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer);

    public void Claim(Agent agent, Turn turn, bool isStreamUsedUp)
    {
        // A market pays when it is over.
    }

    public ulong Predict(long[] sample) => predict(sample);

    public void Finish()
    {
        EndParticipation();
        while (Phase == MarketPhase.Revealing)
        {
            var (rows, salt) = pieces[Stage.Wait(market.NextPieceAsync())];
            Must(market.RevealPieceAsync(salt, rows, Stage.Next(Stage.Deployer)));
        }

        while (Phase == MarketPhase.Scoring) Score();
        if (Phase == MarketPhase.Collecting) Collect();
    }

    protected MarketPhase Phase => Stage.Wait(market.PhaseAsync());

    /// <summary>Ends the participation, and whatever comes before the test set is revealed.</summary>
    protected abstract void EndParticipation();

    /// <summary>One call of the scoring.</summary>
    protected abstract void Score();

    /// <summary>Pays everybody.</summary>
    protected abstract void Collect();

    /// <summary>Draws and shows a piece, which opens the participation.</summary>
    protected void Open()
    {
        Must(market.DrawPieceAsync(Stage.Next(Stage.Deployer)));
        var (rows, salt) = pieces[Stage.Wait(market.ShownPieceAsync())];
        Must(market.ShowPieceAsync(salt, rows, Stage.Next(Stage.Deployer)));
    }

    /// <summary>Waits until the phase's time is over.</summary>
    protected void WaitForDeadline() => Stage.MoveTo((long)(Stage.Wait(market.DeadlineSAsync()) + 1 - Stage.Start));

    /// <summary>Sends a transaction that nothing can stop, unless the scenario is at fault.</summary>
    protected TransactionReceipt Must(ValueTask<TransactionReceipt> sent) => Stage.Wait(sent);

    /// <summary>Books what an agent was paid.</summary>
    protected void Paid(Agent agent) => Ledger.Settle(agent, "collect", 0, succeeded: true, PaymentKind.MarketPayment, null);

    /// <summary>The provider's terms, in wei and seconds.</summary>
    protected static MarketTerms TermsOf(Scenario scenario) => new()
    {
        MinStake = (UInt96)Wei(scenario, scenario.Market.Stake),
        LongestSample = ushort.MaxValue,
        MinContributions = 1,
        ParticipationS = (uint)scenario.TimeLimit,
        RevealS = 86_400,
        ScoringS = 31_536_000,
        CollectionS = 31_536_000,
    };

    /// <summary>Units in wei, to a millionth.</summary>
    protected static UInt256 Wei(Scenario scenario, double units) => Units.ToWei(units, scenario.WeiPerUnit);
}
