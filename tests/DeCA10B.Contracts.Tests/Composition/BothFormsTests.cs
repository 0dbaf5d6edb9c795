using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Composition;

/// <summary>A trainer is one program in both forms: linked contracts and one contract of parts.</summary>
public sealed class BothFormsTests
{
    static readonly StakeableTerms Terms = new() { RefundWaitTimeS = 60, OwnerClaimWaitTimeS = 3_600, AnyAddressClaimWaitTimeS = 7_200, CostWeight = 1 };

    public static TheoryData<Life, string> Families
    {
        get
        {
            var data = new TheoryData<Life, string>();
            foreach (var life in Enum.GetValues<Life>())
                foreach (var family in Family.All) data.Add(life, family.Name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Families))]
    public async Task The_same_calls_come_to_the_same_linked_and_composed(Life life, string name)
    {
        var family = Family.All.Single(item => item.Name == name);
        var seed = Environment.TickCount;
        for (var sequence = 0; sequence < (life == Life.Native ? 60 : 2); sequence++)
        {
            await using var first = await LifeStart.StartAsync(life);
            await using var second = await LifeStart.StartAsync(life);
            var (linked, composed) = (new TrainerForm(first.Chain, family), new TrainerForm(second.Chain, family));
            await linked.LinkAsync();
            await composed.ComposeAsync();
            await PlayAsync(family, linked, composed, new Random(seed + sequence), $"seed {seed + sequence}");
        }
    }

    [Theory, BothLives]
    public async Task Nobody_drives_a_part_of_a_composed_trainer(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var trainer = await SparsePerceptronTrainerClient.DeployAsync(scene.Chain, "n", "d", "e", Terms, ["no", "yes"], [2, -2], 0, 3);
        foreach (var signature in new[] { "update(int64[],uint64)", "handleAddData(address,uint256,int64[],uint64)", "handleAddData(uint256,int64[],uint64)", "updateClaimableAmount(bytes32,uint256)" })
        {
            byte[] data = [.. Contract.EncodeCall(signature, 0ul), .. new byte[512]];
            Assert.False((await scene.Chain.CallAsync(new(trainer.Address, data))).Succeeded, signature);
        }
    }

    [Theory, BothLives]
    public async Task The_owner_of_a_composed_trainer_administers_its_model_and_nobody_else_does(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var trainer = await SparsePerceptronTrainerClient.DeployAsync(scene.Chain, "n", "d", "e", Terms, ["no", "yes"], [2, -2], 0, 3);
        Assert.Equal(trainer.Address, await trainer.ClassifierAsync());
        await trainer.InitializeWeightsAsync(1, [7], new(scene.Deployer));
        Assert.Equal(7, await trainer.WeightsAsync(1));
        await trainer.TransferOwnershipAsync(scene.Other, new(scene.Deployer));
        var refused = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await trainer.InitializeWeightsAsync(1, [8], new(scene.Deployer)));
        Assert.Contains("NotOwner", refused.Message, StringComparison.Ordinal);
        await trainer.InitializeWeightsAsync(1, [9], new(scene.Other));
        Assert.Equal(9, await trainer.WeightsAsync(1));
    }

    static async Task PlayAsync(Family family, TrainerForm linked, TrainerForm composed, Random random, string seed)
    {
        var added = new List<(long[] Data, ulong Label, ulong Time, int Author)>();
        for (var step = 0; step < 25; step++)
        {
            var (data, label, sender) = (family.Sample(random), random.Next(20) == 0 ? 7ul : (ulong)random.Next(2), random.Next(1, 4));
            var after = (ulong)random.Next(1, 200) + (random.Next(8) == 0 ? 7_200ul : 0);
            var known = added.Count == 0 ? (Data: data, Label: label, Time: linked.Time, Author: sender) : added[random.Next(added.Count)];
            var author = linked.AccountOf(known.Author);
            var value = random.Next(6) == 0 ? (UInt256)5 : 1_000_000_000_000_000;
            var trainer = CollaborativeTrainer64.Descriptor;
            Func<TrainerForm, Task<string>> call = random.Next(9) switch
            {
                0 or 1 or 2 or 3 => form => form.CallAsync("trainer", trainer, "addData", [data, label], sender, value, after),
                4 => form => form.CallAsync("trainer", trainer, "refund", [known.Data, known.Label, known.Time], known.Author, 0, after),
                5 => form => form.CallAsync("trainer", trainer, "report", [known.Data, known.Label, known.Time, author], sender, 0, after),
                6 => form => form.CallAsync("model", family.Model, "predict", [known.Data], sender, 0, after),
                7 => form => form.CallAsync("mechanism", Stakeable64.Descriptor, "addressStats", [author], sender, 0, after),
                _ => form => form.CallAsync("handler", DataHandler64.Descriptor, "hasClaimed", [known.Data, known.Label, known.Time, author, form.AccountOf(sender)], sender, 0, after),
            };
            var (one, other) = (await call(linked), await call(composed));
            Assert.True(one == other, $"{family.Name}, {seed}, step {step}\nlinked:   {one}\ncomposed: {other}");
            // A sample that was taken: later calls claim it.
            if (one.Contains(AddDataEvent.EventTopic.ToString(), StringComparison.Ordinal)) added.Add((data, label, linked.Time, sender));
        }
    }
}
