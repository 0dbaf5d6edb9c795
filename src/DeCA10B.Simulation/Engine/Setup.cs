using DeCA10B.Contracts;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Mechanisms;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Engine;

/// <summary>Puts a scenario's contracts on a stage: the composition of mechanism, data handler and model.</summary>
/// <param name="Mechanism">The mechanism at work.</param>
/// <param name="Foresight">What its model says.</param>
internal sealed record Setup(IMechanism Mechanism, IForesight Foresight)
{
    /// <summary>The mechanisms that a scenario can name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["deposit", "staking", "market", "brier-market"];

    /// <summary>Deploys.</summary>
    /// <exception cref="ScenarioException">The scenario's parts do not go together.</exception>
    public static Setup Of(Scenario scenario, Dataset data, int first, Stage stage, Ledger ledger)
    {
        Composition.Require(scenario, data, stage.Native is not null);
        var model = ModelKinds.Fit(scenario.Model, data, first);
        return scenario.Mechanism switch
        {
            "deposit" => Deposits(scenario, model, stage, ledger),
            "staking" => Staking(scenario, model, stage, ledger),
            "market" => Following(scenario, model, PredictionMarketMechanism.Open(scenario, data, model, stage, ledger)),
            _ => Following(scenario, model, BrierMarketMechanism.Open(scenario, data, first, model, stage, ledger)),
        };
    }

    private static Setup Staking(Scenario scenario, FittedModel model, Stage stage, Ledger ledger)
    {
        var contracts = StakingContracts.Deploy(scenario, model, stage);
        var foresight = Follow(scenario, model, contracts.Predict);
        return new(new StakingMechanism(stage, contracts, foresight, scenario.Staking, ledger), foresight);
    }

    /// <summary>While people contribute, a market's model stays as it is.</summary>
    private static Setup Following(Scenario scenario, FittedModel model, MarketMechanism mechanism) => new(mechanism, Follow(scenario, model, mechanism.Predict));

    private static IForesight Follow(Scenario scenario, FittedModel model, Func<long[], ulong> ask) =>
        scenario.Model.AsksContract ? new ContractForesight(ask) : model.Foresee(ask);

    private static Setup Deposits(Scenario scenario, FittedModel model, Stage stage, Ledger ledger)
    {
        var chain = stage.Chain;
        var classifier = model.Deploy(stage);
        var handler = Stage.Wait(DataHandler64Client.DeployAsync(chain));
        var terms = scenario.Deposit;
        // The first sample is priced from the deployment on.
        stage.MoveTo(0);
        var mechanism = Stage.Wait(Stakeable64Client.DeployAsync(
            chain, terms.RefundWait, terms.FreeWait, terms.FreeWait, (UInt80)(scenario.WeiPerUnit * terms.CostOfHaste / 3600), stage.Next(stage.Deployer)));
        var trainer = Stage.Wait(CollaborativeTrainer64Client.DeployAsync(
            chain, scenario.Name, "", "", handler.Address, mechanism.Address, classifier, stage.Next(stage.Deployer)));
        foreach (var part in model.HasOwner ? new[] { handler.Address, mechanism.Address, classifier } : [handler.Address, mechanism.Address])
            Stage.Wait(DataHandler64Client.At(chain, part).TransferOwnershipAsync(trainer.Address, stage.Next(stage.Deployer)));
        var ask = model.Asking(stage, classifier);
        var foresight = Follow(scenario, model, ask);
        return new(new DepositMechanism(stage, Trainer(stage, trainer, mechanism, ask), foresight, terms, ledger), foresight);
    }

    private static IDepositTrainer Trainer(Stage stage, CollaborativeTrainer64Client trainer, Stakeable64Client mechanism, Func<long[], ulong> ask) =>
        stage.Native is { } native
            ? new NativeDepositTrainer(stage, (CollaborativeTrainer64)native.ContractAt(trainer.Address)!, (Stakeable64)native.ContractAt(mechanism.Address)!, ask)
            : new ClientDepositTrainer(stage, trainer, mechanism, ask);
}
