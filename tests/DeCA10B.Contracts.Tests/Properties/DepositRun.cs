using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>A random sequence of calls of a trainer with plain deposits, with a ledger of its own beside it.</summary>
sealed class DepositRun(Scene scene, int seed) : IAsyncDisposable
{
    readonly Random random = new(seed);
    readonly List<Submission> added = [];
    readonly Dictionary<Submission, UInt256> paid = [];
    readonly HashSet<(Submission Sample, Address Claimer)> claims = [];
    Submission? watched;

    public Scene Scene => scene;

    public int Calls { get; private set; }

    public int Succeeded { get; private set; }

    /// <summary>Counts a sample that was added beside, which others may try to report.</summary>
    public void Watch(Submission sample)
    {
        watched = sample;
        Note(sample);
    }

    public async Task PlayAsync(int length, ulong longestWait)
    {
        for (var step = 0; step < length; step++)
        {
            Calls++;
            var after = 1 + (ulong)random.NextInt64(random.Next(3) == 0 ? (long)longestWait : 60);
            try
            {
                await (random.Next(5) switch { < 2 => AddAsync(after), 2 => RefundAsync(after), _ => ReportAsync(after) });
                Succeeded++;
            }
            catch (ContractRevertedException)
            {
                // The ledger below says that nothing was paid.
            }

            await AssertConservedAsync(step);
        }
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    async Task AddAsync(ulong after)
    {
        var data = Enumerable.Range(0, 10).Where(_ => random.Next(3) == 0).DefaultIfEmpty(4).Select(feature => (long)feature).ToArray();
        var label = random.Next(4) == 0 ? (ulong)random.Next(2) : (ulong)(data.Count(feature => feature % 2 == 0) * 2 > data.Length ? 1 : 0);
        Note(await scene.AddAsync(scene.Chain.Accounts[random.Next(1, 5)], data, label, after));
    }

    async Task RefundAsync(ulong after)
    {
        var sample = Pick();
        var amount = await scene.RefundAsync(sample, after, sample == watched ? scene.Bad : null);
        await NoteClaimAsync(sample, sample.Author, amount, Scene.RefundWait);
    }

    async Task ReportAsync(ulong after)
    {
        var (sample, reporter) = (Pick(), scene.Chain.Accounts[random.Next(5)]);
        var good = await scene.Incentives.NumValidForAddressAsync(reporter);
        var amount = await scene.ReportAsync(reporter, sample, after);
        var wait = reporter == scene.Deployer ? Scene.OwnerWait : Scene.AnyWait;
        await NoteClaimAsync(sample, reporter, amount, good > 0 && reporter != sample.Author ? Scene.RefundWait : wait);
    }

    Submission Pick() => added.Count > 0 ? added[random.Next(added.Count)] : new Submission([1], 1, 1, scene.Good, 1);

    void Note(Submission sample)
    {
        added.Add(sample);
        paid[sample] = 0;
    }

    async Task NoteClaimAsync(Submission sample, Address claimer, UInt256 amount, uint wait)
    {
        var now = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        Assert.True(now - sample.Time >= wait, $"seed {seed}: claimed after {now - sample.Time} s");
        // After the last wait one may take what others have left, though he has claimed a share before.
        Assert.True(claims.Add((sample, claimer)) || now - sample.Time >= Scene.OwnerWait, $"seed {seed}: claimed twice");
        paid[sample] += amount;
        Assert.True(paid[sample] <= sample.Cost, $"seed {seed}: {paid[sample]} of {sample.Cost}");
    }

    async Task AssertConservedAsync(int step)
    {
        UInt256 held = 0;
        foreach (var sample in added)
        {
            var claimable = await scene.Handler.GetClaimableAmountAsync(sample.Data, sample.Label, sample.Time, sample.Author);
            Assert.True(claimable == sample.Cost - paid[sample], $"seed {seed}, step {step}: {claimable} are claimable");
            held += claimable;
        }

        Assert.True(held == await scene.Chain.GetBalanceAsync(scene.Trainer.Address), $"seed {seed}, step {step}: {held}");
    }
}
