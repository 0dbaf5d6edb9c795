using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Composition;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Metadata;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>The staking trainer: linked with a perceptron that a judge reads, with its rules in one contract, and with every model linked and in one contract.</summary>
static class StakingStages
{
    /// <summary>What only the trainer may, which stays a contract of its own here.</summary>
    const string Driven = "handleCommit handleReveal handleForfeit handleRefund handleReport handleSettle handleClaim handleExpire handleWithdraw update addFeatureIndices";

    static readonly Gen<long[]> Clean = Gen.Long[0, 9].HashSet[1, 4].Select(features => features.Order().ToArray());

    static StakingTerms Terms => StakingScene.Terms with { RevealBlocks = 8, BurnShare = 1_000 };

    public static IEnumerable<FamilyStage> All
    {
        get
        {
            yield return new FamilyStage("staking linked", LinkAsync, StakeablePlus64.Descriptor, SparsePerceptron.Descriptor, PerceptronJudge64.Descriptor, StakingTrainer64.Descriptor)
                .OfModels(isDense: false).With("weights", "feature", Gen.ULong[0, 9]).With("predictWithout margin weigh", "data", Clean).By(new StakingCalls(Clean).Of).OfOwners().Weight(1, Driven);
            yield return new FamilyStage("staking with its rules", FuseRulesAsync, SparsePerceptron.Descriptor, PerceptronJudge64.Descriptor, FusedStakingTrainer64.Descriptor)
                .OfModels(isDense: false).With("predictWithout margin weigh", "data", Clean).By(new StakingCalls(Clean).Of).OfOwners();
            foreach (var family in Family.All)
            {
                var samples = family.IsDense ? Samples.Dense : Clean;
                yield return new FamilyStage(
                        $"{family.Name} staking linked", chain => Form(chain, family).LinkStakingAsync(),
                        [StakeablePlus64.Descriptor, family.Model, .. Judge(family), StakingTrainer64.Descriptor])
                    .OfModels(family.IsDense).By(new StakingCalls(samples).Of);
                yield return new FamilyStage($"{family.Name} staking fused", chain => Form(chain, family).ComposeStakingAsync(), [.. Judge(family), family.StakingTrainer])
                    .OfModels(family.IsDense).By(new StakingCalls(samples).Of).OfOwners();
            }

            yield return new FamilyStage("staking rules alone", async chain => await StakeablePlus64Client.DeployAsync(chain, Terms, 0, chain.Accounts[0]), StakeablePlus64.Descriptor)
                .By(new RulesCalls(Clean).Of).OfOwners();
        }
    }

    static TrainerForm Form(ITestChain chain, Family family) => new(chain, family) { RevealBlocks = 12 };

    static ContractDescriptor[] Judge(Family family) => family.IsJudge ? [] : [CredulousJudge.Descriptor];

    static async Task LinkAsync(ITestChain chain)
    {
        var rules = await StakeablePlus64Client.DeployAsync(chain, Terms, 0, chain.Accounts[1]);
        var (model, judge) = await DeployJudgedAsync(chain);
        var trainer = await StakingTrainer64Client.DeployAsync(chain, rules.Address, judge, model.Address);
        await rules.TransferOwnershipAsync(trainer.Address);
        await model.TransferOwnershipAsync(trainer.Address);
    }

    static async Task FuseRulesAsync(ITestChain chain)
    {
        var (model, judge) = await DeployJudgedAsync(chain);
        var trainer = await FusedStakingTrainer64Client.DeployAsync(chain, Terms, 0, chain.Accounts[1], judge, model.Address);
        await model.TransferOwnershipAsync(trainer.Address);
    }

    static async Task<(SparsePerceptronClient Model, Address Judge)> DeployJudgedAsync(ITestChain chain)
    {
        var model = await SparsePerceptronClient.DeployAsync(chain, ["no", "yes"], [2, -2, 2, -2, 2, -2, 2, -2], 0, 1);
        return (model, (await PerceptronJudge64Client.DeployAsync(chain, model.Address)).Address);
    }
}
