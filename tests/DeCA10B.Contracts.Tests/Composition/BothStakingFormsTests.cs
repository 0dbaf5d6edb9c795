using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Composition;

/// <summary>A staking trainer is one program in both forms, whichever model is its part.</summary>
public sealed class BothStakingFormsTests
{
    sealed record Deposit(long[] Data, ulong Label, int Author)
    {
        public ulong Time { get; set; }
    }

    [Theory, MemberData(nameof(BothFormsTests.Families), MemberType = typeof(BothFormsTests))]
    public async Task Staking_comes_to_the_same_linked_and_composed(Life life, string name)
    {
        var family = Family.All.Single(item => item.Name == name);
        var seed = Environment.TickCount;
        var revealed = 0;
        for (var sequence = 0; sequence < (life == Life.Native ? 30 : 2); sequence++)
        {
            await using var first = await LifeStart.StartAsync(life);
            await using var second = await LifeStart.StartAsync(life);
            var (linked, composed) = (new TrainerForm(first.Chain, family), new TrainerForm(second.Chain, family));
            await linked.LinkStakingAsync();
            await composed.ComposeStakingAsync();
            revealed += await PlayAsync(family, linked, composed, new Random(seed + sequence), $"{name}, seed {seed + sequence}");
        }

        Assert.True(revealed > 0, $"{name}: no sample was ever taken");
    }

    /// <returns>How many samples were taken.</returns>
    static async Task<int> PlayAsync(Family family, TrainerForm linked, TrainerForm composed, Random random, string seed)
    {
        var (hidden, open) = (new List<Deposit>(), new List<Deposit>());
        var trainer = StakingTrainer64.Descriptor;
        for (var step = 0; step < 40; step++)
        {
            var fresh = new Deposit(family.Sample(random), (ulong)random.Next(2), random.Next(1, 4));
            var committed = hidden.Count == 0 ? fresh : hidden[random.Next(hidden.Count)];
            var known = open.Count == 0 ? fresh : open[random.Next(open.Count)];
            var (sender, after) = (random.Next(1, 4), (ulong)random.Next(1, 200) + (random.Next(6) == 0 ? 3_600ul : 0));
            var (author, reporter) = (linked.AccountOf(known.Author), linked.AccountOf(sender));
            var kind = random.Next(12);
            Func<TrainerForm, Task<string>> call = kind switch
            {
                0 or 1 or 2 => form => form.CallAsync("trainer", trainer, "commit", [Hide(form, fresh), ulong.MaxValue, ulong.MaxValue], fresh.Author, 100_000_000, after),
                3 or 4 or 5 => form => form.CallAsync("trainer", trainer, "reveal", [committed.Data, committed.Label, Salt], committed.Author, 0, after),
                6 => form => form.CallAsync("trainer", trainer, "refund", [known.Data, known.Label, known.Time], known.Author, 0, after),
                7 => form => form.CallAsync("trainer", trainer, "report", [known.Data, known.Label, known.Time, author], sender, 0, after),
                8 => form => form.CallAsync("trainer", trainer, "settle", [known.Data, known.Label, known.Time, author], sender, 0, after),
                9 => form => form.CallAsync("trainer", trainer, "claim", [reporter, KeyOf(known, author)], sender, 0, after),
                10 => form => form.CallAsync("trainer", trainer, "withdraw", [], sender, 0, after),
                _ => form => form.CallAsync("model", family.Model, "predict", [known.Data], sender, 0, after),
            };
            var (one, other) = (await call(linked), await call(composed));
            Assert.True(one == other, $"{seed}, step {step}, kind {kind}\nlinked:   {one}\ncomposed: {other}");
            if (one.Contains(SampleCommittedEvent.EventTopic.ToString(), StringComparison.Ordinal)) hidden.Add(fresh);
            if (!one.Contains(AddDataEvent.EventTopic.ToString(), StringComparison.Ordinal)) continue;
            hidden.Remove(committed);
            committed.Time = linked.Time;
            open.Add(committed);
        }

        return open.Count;
    }

    static Bytes32 Salt => StakingScene.Salt(1);

    static Bytes32 Hide(TrainerForm form, Deposit sample) =>
        Keccak.Hash(Contract.EncodePacked((UInt256)31337, form.AccountOf(sample.Author), Salt, sample.Label, sample.Data));

    static Bytes32 KeyOf(Deposit sample, Address author) => Keccak.Hash(Contract.EncodePacked(sample.Data, sample.Label, (UInt256)sample.Time, author));
}
