using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Composition;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Every model alone, in a linked trainer, and in one that is one contract; and their other parts alone.</summary>
static class TrainerStages
{
    const string Driven = "handleAddData handleRefund handleReport updateClaimableAmount update train untrain addFeatureIndices";

    public static IEnumerable<FamilyStage> All
    {
        get
        {
            foreach (var family in Family.All)
            {
                yield return new FamilyStage($"{family.Name} alone", new Alone(family).DeployAsync, family.Model).OfModels(family.IsDense).Weight(25, "update train").Weight(12, "predict margin").By(Own);
                yield return new FamilyStage(
                        $"{family.Name} linked", chain => new TrainerForm(chain, family).LinkAsync(),
                        DataHandler64.Descriptor, Stakeable64.Descriptor, family.Model, CollaborativeTrainer64.Descriptor)
                    .OfModels(family.IsDense).OfTrainers().Weight(family == Family.All[0] ? 1 : 0, Driven);
                yield return new FamilyStage($"{family.Name} fused", chain => new TrainerForm(chain, family).ComposeAsync(), family.Trainer).OfModels(family.IsDense).OfTrainers().Weight(6, "predict").OfOwners();
            }

            yield return new FamilyStage(
                "points linked", chain => new TrainerForm(chain, Family.All[0]).LinkPointsAsync(), DataHandler64.Descriptor, Points64.Descriptor, Family.All[0].Model, CollaborativeTrainer64.Descriptor)
                .OfModels(isDense: false).OfTrainers().Weight(0, Driven);
            yield return new FamilyStage("parts alone", DeployPartsAsync, DataHandler64.Descriptor, Stakeable64.Descriptor, Points64.Descriptor).OfParts();
        }
    }

    /// <summary>Mostly the owner calls, who is the first sender, and nobody takes the model from him.</summary>
    static FamilyStage Own(FamilyStage stage)
    {
        stage.Check.Senders(2);
        return stage.OfOwners().With("transferOwnership", "newOwner", Gen.Frequency((6, Gen.Const(new NativeChain().Accounts[0])), (1, Gen.Const(Address.Zero))));
    }

    static async Task DeployPartsAsync(ITestChain chain)
    {
        await DataHandler64Client.DeployAsync(chain);
        await Stakeable64Client.DeployAsync(chain, 60, 3_600, 7_200, 1_000_000_000);
        await Points64Client.DeployAsync(chain, 60, 3_600, 7_200);
    }

    sealed record Alone(Family Family)
    {
        public Task DeployAsync(ITestChain chain) => new TrainerForm(chain, Family).DeployModelAsync();
    }
}
