using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Composition;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Staking;

/// <summary>Models that judge samples as they would be without them.</summary>
public sealed class JudgeTests
{
    /// <summary>Each judge with a sample whose wrong label it would believe after one training with it.</summary>
    public static TheoryData<Life, string, long[], ulong> Persuaded
    {
        get
        {
            var data = new TheoryData<Life, string, long[], ulong>();
            foreach (var life in Enum.GetValues<Life>())
            {
                data.Add(life, "AveragedPerceptron", [3], 1);
                data.Add(life, "ReversiblePerceptron", [3], 1);
                data.Add(life, "ReversibleNaiveBayes", [7, 8, 9], 0);
                data.Add(life, "ReversibleSparseCentroid", [5], 0);
                data.Add(life, "ReversibleNearestCentroid", [400_000_000, 500_000_000, 0, 0, 0], 0);
            }

            return data;
        }
    }

    public static TheoryData<Life, string> Additive
    {
        get
        {
            var data = new TheoryData<Life, string>();
            foreach (var life in Enum.GetValues<Life>())
                foreach (var name in new[] { "ReversibleNaiveBayes", "ReversibleSparseCentroid", "ReversibleNearestCentroid" }) data.Add(life, name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Persuaded))]
    public async Task A_sample_that_persuades_the_model_does_not_persuade_the_judge(Life life, string name, long[] sample, ulong label)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var family = Family.All.Single(item => item.Name == name);
        var options = new CallOptions(scene.Deployer);
        var model = ReversiblePerceptron64Client.At(scene.Chain, await new TrainerForm(scene.Chain, family).DeployModelAsync());
        var rules = await StakeablePlus64Client.DeployAsync(scene.Chain, StakingScene.Terms with { IsDense = family.IsDense }, 0, scene.Good, options);
        var trainer = await StakingTrainer64Client.DeployAsync(scene.Chain, rules.Address, model.Address, model.Address, options);
        await rules.TransferOwnershipAsync(trainer.Address, options);
        await model.TransferOwnershipAsync(trainer.Address, options);
        Assert.Equal(1 - label, await model.PredictAsync(sample));

        var salt = StakingScene.Salt(1);
        var hidden = Keccak.Hash(Contract.EncodePacked((UInt256)31337, scene.Bad, salt, label, sample));
        await trainer.CommitAsync(hidden, UInt256.MaxValue, ulong.MaxValue, await scene.NextAsync(scene.Bad, 100, Scene.Plenty));
        await trainer.RevealAsync(sample, label, salt, await scene.NextAsync(scene.Bad, 1));
        var added = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        // The model has come to agree; the judge asks what it would say had it not seen that sample.
        Assert.Equal(label, await model.PredictAsync(sample));
        await Scene.RefusedAsync(new ModelDisagreesError(1 - label, label), async () => await trainer.RefundAsync(sample, label, added, await scene.NextAsync(scene.Bad, StakingScene.RefundWait)));
        await trainer.ReportAsync(sample, label, added, scene.Bad, await scene.NextAsync(scene.Good));
        await trainer.SettleAsync(sample, label, added, scene.Bad, await scene.NextAsync(scene.Other, StakingScene.SettleWait));
        await trainer.ClaimAsync(scene.Good, await rules.KeyOfAsync(sample, label, added, scene.Bad), await scene.NextAsync(scene.Other));
        Assert.Equal(StakingScene.Floor - (StakingScene.Floor / 100), await rules.OwedAsync(scene.Good));
    }

    [Theory, MemberData(nameof(Additive))]
    public async Task The_judgement_without_a_sample_is_that_of_a_model_that_never_saw_it(Life life, string name)
    {
        var family = Family.All.Single(item => item.Name == name);
        var seed = Environment.TickCount;
        var turned = 0;
        for (var round = 0; round < (life == Life.Native ? 60 : 4); round++)
        {
            var random = new Random(seed + round);
            await using var scene = await LifeStart.StartAsync(life);
            var with = ReversiblePerceptron64Client.At(scene.Chain, await new TrainerForm(scene.Chain, family).DeployModelAsync());
            var without = ReversiblePerceptron64Client.At(scene.Chain, await new TrainerForm(scene.Chain, family).DeployModelAsync());
            var (own, label, at) = (family.CleanSample(random), (ulong)random.Next(2), random.Next(6));
            Int256 influence = 0;
            async Task SeeOwnAsync(ulong classification)
            {
                influence += (await with.WeighAsync(own, classification)).influence;
                await with.UpdateAsync(own, classification, await scene.NextAsync(scene.Deployer, 1));
                var verdict = await with.PredictWithoutAsync(own, influence);
                Assert.True(await without.PredictAsync(own) == verdict, $"{name}, seed {seed + round}: {verdict}");
                if (await with.PredictAsync(own) != verdict) turned++;
            }

            for (var index = 0; index < 6; index++)
            {
                if (index == at) await SeeOwnAsync(label);
                var (other, classification) = (family.CleanSample(random), (ulong)random.Next(2));
                if (other.SequenceEqual(own)) continue;
                foreach (var model in new[] { with, without }) await model.UpdateAsync(other, classification, await scene.NextAsync(scene.Deployer, 1));
            }

            Assert.Equal(await without.PredictAsync(own), await with.PredictWithoutAsync(own, influence));
            // The same sample with the other label is its own too.
            await SeeOwnAsync(1 - label);
        }

        Assert.True(turned > 0 || life == Life.Evm, "the sample itself never mattered");
    }

    /// <summary>The verdict turns at a raw unit of the score: the part that is taken off is exact.</summary>
    [Theory, BothLives]
    public async Task The_averaged_perceptron_takes_off_its_own_steps_and_since_when_they_count(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        for (var intercept = 0; intercept < 2; intercept++)
        {
            var model = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [], intercept, 1_000_000, new CallOptions(scene.Deployer));
            async Task TrainAsync(long[] data, ulong label) => await model.UpdateAsync(data, label, await scene.NextAsync(scene.Deployer, 1));
            // With an intercept of a unit the model says 1, and is surprised by 0; without, the other way round.
            var (said, other) = ((ulong)intercept, 1 - (ulong)intercept);
            long[] own = [0, 1];
            await TrainAsync([7], said);
            var influence = (await model.WeighAsync(own, other)).influence;
            await TrainAsync(own, other);
            Assert.Equal(other, await model.PredictAsync(own));
            Assert.Equal(said, await model.PredictWithoutAsync(own, influence));
            // Time passes without a mistake: the model has taken a step towards the other label.
            for (var repeat = 0; repeat < 3; repeat++) await TrainAsync([5], other);
            Assert.Equal(said, await model.PredictWithoutAsync(own, influence));
            // A step back later leaves the weights as they were, but not their average.
            influence += (await model.WeighAsync(own, said)).influence;
            await TrainAsync(own, said);
            for (var repeat = 0; repeat < 3; repeat++) await TrainAsync([5], said);
            Assert.Equal(other, await model.PredictAsync(own));
            Assert.Equal(said, await model.PredictWithoutAsync(own, influence));
        }
    }
}
