using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>A random sequence of calls of a staking trainer, with a ledger of its own beside it.</summary>
sealed class StakingRun(StakingScene scene, Random random, int seed) : IAsyncDisposable
{
    readonly List<(Address Author, long[] Data, ulong Label, byte Salt)> committed = [];
    readonly List<Submission> added = [];
    readonly HashSet<(int Sample, Address Claimer)> claimed = [];
    readonly HashSet<int> refunded = [];
    UInt256 paidIn;
    UInt256 paidOut;
    Submission? honest;
    UInt256 excess;
    bool isHonestRefunded;
    byte salt;

    /// <summary>An account that nobody else uses.</summary>
    Address HonestAccount => scene.Chain.Accounts[7];

    public int Calls { get; private set; }

    public int Succeeded { get; private set; }

    public static async Task<StakingRun> StartAsync(Life life, int seed)
    {
        var random = new Random(seed);
        var terms = StakingScene.Terms with
        {
            FloorPrice = (UInt96)(1_000_000 + (uint)random.Next(1_000)), KeeperShare = (ushort)random.Next(0, 300), BurnShare = (ushort)random.Next(0, 5_000),
            ForfeitShare = (ushort)random.Next(0, 2_000), RevealBlocks = 6,
        };
        return new(await StakingScene.DeployAsync(life, terms), random, seed);
    }

    public async Task PlayAsync(int length)
    {
        for (var step = 0; step < length; step++)
        {
            Calls++;
            if (await StepAsync(step)) Succeeded++;
            if (step % 8 == 7) await AssertConservedAsync($"seed {seed}, step {step}");
        }

        await AssertConservedAsync($"seed {seed}, end");
    }

    public async Task AssertConservedAsync(string where)
    {
        UInt256 held = await scene.Mechanism.TreasuryAsync();
        foreach (var account in scene.Chain.Accounts) held += await scene.Mechanism.OwedAsync(account);
        foreach (var (author, data, label, hiddenBy) in committed) held += (await scene.Mechanism.CommitmentOfAsync(author, scene.Hidden(author, data, label, hiddenBy))).Deposit;
        foreach (var sample in added)
        {
            var record = await scene.RecordAsync(sample);
            held += record.State == StakeState.Open ? record.Deposit : record.Unclaimed;
        }

        Assert.True(held == await scene.Chain.GetBalanceAsync(scene.Trainer.Address), $"{where}: the ledger says {held}");
        Assert.True(held == paidIn - paidOut, $"{where}: {paidIn} in, {paidOut} out, {held} held");
    }

    /// <summary>Adds a sample that the model knows and goes on to know, whatever others teach it.</summary>
    public async Task AddHonestAsync()
    {
        await scene.TeachAsync(100, [-1_000, 0, -1_000]);
        honest = await scene.AddAsync(HonestAccount, [100, 102], 0);
        added.Add(honest);
        paidIn += await scene.Chain.GetBalanceAsync(scene.Trainer.Address);
        excess = await scene.Mechanism.OwedAsync(HonestAccount);
    }

    /// <summary>Refunds the honest sample, unless somebody settled it, which leaves a fee less.</summary>
    public async Task AssertHonestIsPaidAsync()
    {
        var state = (await scene.RecordAsync(honest!)).State;
        UInt256 fee = 0;
        if (state == StakeState.Open) await scene.RefundAsync(honest!);
        else if (!isHonestRefunded) fee = honest!.Cost * (await scene.Mechanism.TermsAsync()).KeeperShare / 10_000;
        Assert.Equal(StakeState.Returned, (await scene.RecordAsync(honest!)).State);
        Assert.True(await scene.Mechanism.OwedAsync(HonestAccount) - excess == honest!.Cost - fee, $"seed {seed}: {state}");
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    async Task<bool> StepAsync(int step)
    {
        var before = await scene.Chain.GetBalanceAsync(scene.Trainer.Address);
        try
        {
            var done = await TryAsync(step);
            var after = await scene.Chain.GetBalanceAsync(scene.Trainer.Address);
            if (after > before) paidIn += after - before;
            else paidOut += before - after;
            return done;
        }
        catch (ContractRevertedException)
        {
            Assert.Equal(before, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
            return false;
        }
    }

    Task<bool> TryAsync(int step)
    {
        // What can be revealed is revealed before its blocks are over.
        if (committed.Count > added.Count + 2 || step % 5 == 4) return RevealAsync();
        return random.Next(10) switch
        {
            < 3 => CommitAsync(),
            3 => RevealAsync(),
            4 => RefundAsync(),
            5 => ReportAsync(),
            6 => SettleAsync(),
            7 => ClaimAsync(),
            8 => WithdrawAsync(),
            _ => random.Next(2) == 0 ? ForfeitAsync() : ExpireAsync(),
        };
    }

    Address Anyone() => scene.Chain.Accounts[random.Next(5)];

    async Task<bool> CommitAsync()
    {
        var author = scene.Chain.Accounts[random.Next(1, 5)];
        var data = Enumerable.Range(0, 10).Where(_ => random.Next(3) == 0).DefaultIfEmpty(3).Select(feature => (long)feature).ToArray();
        var label = random.Next(4) == 0 ? (ulong)random.Next(2) : (ulong)(data.Count(feature => feature % 2 == 0) * 2 > data.Length ? 1 : 0);
        salt++;
        await scene.CommitAsync(author, data, label, salt, (ulong)random.Next(1, 40), StakingScene.Floor * (ulong)random.Next(1, 12));
        committed.Add((author, data, label, salt));
        return true;
    }

    async Task<bool> RevealAsync()
    {
        if (committed.Count == 0) return false;
        var (author, data, label, hiddenBy) = committed[^1];
        added.Add(await scene.RevealAsync(author, data, label, hiddenBy));
        committed.RemoveAt(committed.Count - 1);
        return true;
    }

    async Task<bool> ForfeitAsync()
    {
        if (committed.Count == 0) return false;
        var (author, data, label, hiddenBy) = committed[0];
        await scene.Trainer.ForfeitAsync(author, scene.Hidden(author, data, label, hiddenBy), await scene.NextAsync(Anyone(), 1));
        committed.RemoveAt(0);
        return true;
    }

    async Task<bool> RefundAsync()
    {
        if (Pick() is not { } pick) return false;
        var time = await NowAsync((ulong)random.Next(1, 100));
        await scene.RefundAsync(added[pick], time - (await scene.Chain.GetLatestBlockAsync()).Timestamp);
        Assert.True(time >= added[pick].Time + StakingScene.RefundWait, $"seed {seed}: refunded early");
        Assert.True(refunded.Add(pick), $"seed {seed}: refunded twice");
        isHonestRefunded |= added[pick] == honest;
        return true;
    }

    async Task<bool> ReportAsync()
    {
        if (Pick() is not { } pick) return false;
        await scene.ReportAsync(Anyone(), added[pick], (ulong)random.Next(1, 200));
        return true;
    }

    async Task<bool> SettleAsync()
    {
        if (Pick() is not { } pick) return false;
        var after = (ulong)random.Next(1, 4_000);
        var time = await NowAsync(after);
        await scene.SettleAsync(Anyone(), added[pick], after);
        Assert.True(time >= added[pick].Time + StakingScene.SettleWait, $"seed {seed}: settled early");
        Assert.True(refunded.Add(pick), $"seed {seed}: settled twice");
        return true;
    }

    async Task<bool> ClaimAsync()
    {
        if (Pick() is not { } pick) return false;
        var reporter = Anyone();
        var deposit = added[pick].Cost;
        var owed = await scene.Mechanism.OwedAsync(reporter);
        await scene.ClaimAsync(reporter, added[pick]);
        Assert.True(claimed.Add((pick, reporter)), $"seed {seed}: claimed twice");
        Assert.True(await scene.Mechanism.OwedAsync(reporter) - owed <= deposit, $"seed {seed}: took more than the deposit");
        return true;
    }

    async Task<bool> WithdrawAsync()
    {
        await scene.WithdrawAsync(Anyone());
        return true;
    }

    async Task<bool> ExpireAsync()
    {
        if (Pick() is not { } pick) return false;
        await scene.ExpireAsync(added[pick], (ulong)random.Next(1, 8_000));
        return true;
    }

    int? Pick() => added.Count == 0 ? null : random.Next(added.Count);

    async Task<ulong> NowAsync(ulong after) => (await scene.Chain.GetLatestBlockAsync()).Timestamp + after;
}
