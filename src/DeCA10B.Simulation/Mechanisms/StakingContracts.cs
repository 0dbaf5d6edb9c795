using DeCA10B.Contracts;
using DeCA10B.Hashing;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Models;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>A staking trainer on a stage: rules, trainer, and a model that judges.</summary>
/// <param name="Trainer">The trainer, which holds the wei.</param>
/// <param name="Mechanism">The rules.</param>
/// <param name="Predict">What the model says of a sample.</param>
/// <param name="Verdict">What it says without the sample's own part.</param>
/// <param name="Floor">The price in quiet times, in wei.</param>
/// <param name="ChainId">The chain.</param>
internal sealed record StakingContracts(
    StakingTrainer64Client Trainer, StakeablePlus64Client Mechanism, Func<long[], ulong> Predict, Func<long[], ulong> Verdict, UInt96 Floor, UInt256 ChainId)
{
    /// <summary>Deploys them.</summary>
    public static StakingContracts Deploy(Scenario scenario, FittedModel model, Stage stage)
    {
        var chain = stage.Chain;
        var classifier = model.Deploy(stage);
        var judge = model.Judging(stage, classifier);
        var terms = TermsOf(scenario);
        stage.MoveTo(0);
        var mechanism = Stage.Wait(StakeablePlus64Client.DeployAsync(
            chain, terms, scenario.Staking.SurpriseMargin ?? judge.UsualMargin(), stage.Deployer, stage.Next(stage.Deployer)));
        var trainer = Stage.Wait(StakingTrainer64Client.DeployAsync(chain, mechanism.Address, classifier, classifier, stage.Next(stage.Deployer)));
        Stage.Wait(mechanism.TransferOwnershipAsync(trainer.Address, stage.Next(stage.Deployer)));
        Stage.Wait(DataHandler64Client.At(chain, classifier).TransferOwnershipAsync(trainer.Address, stage.Next(stage.Deployer)));
        return new(
            trainer, mechanism, model.Asking(stage, classifier),
            sample => judge.PredictWithout(sample, Stage.Wait(mechanism.InfluenceOfAsync(sample))), terms.FloorPrice, Stage.Wait(chain.GetChainIdAsync()));
    }

    /// <summary>The key of a record.</summary>
    public static Bytes32 KeyOf(AddedSample contribution) =>
        Keccak.Hash(Contract.EncodePacked(contribution.Sample, contribution.Label, (UInt256)contribution.AddedTime, contribution.Author.Address));

    private static StakingTerms TermsOf(Scenario scenario)
    {
        var rules = scenario.Staking;
        return new()
        {
            FloorPrice = (UInt96)Units.ToWei(rules.FloorPrice, scenario.WeiPerUnit),
            HalfLifeS = rules.HalfLife,
            PriceCap = rules.PriceCap,
            RefundWaitS = rules.RefundWait,
            SettleWaitS = rules.SettleWait,
            ExpiryS = rules.SettleWait + 30 * 86_400,
            KeeperShare = rules.KeeperShare,
            BurnShare = rules.BurnShare,
            ForfeitShare = 1_000,
            RevealBlocks = 50,
            LongestSample = 1_000,
            SurprisingGrant = rules.SurprisingGrant,
            KnownGrant = rules.KnownGrant,
        };
    }
}
