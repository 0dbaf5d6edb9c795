using System.Globalization;
using System.Numerics;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Markets;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>What holds of markets of random contributions, scripts and options, scored in steps of random size.</summary>
public sealed class MarketProperties
{
    [Theory, BothLives]
    public async Task Every_account_ends_as_the_rule_in_big_integers_says_and_no_wei_is_lost(Life life)
    {
        foreach (var seed in Sequences.Seeds(life)) await RunAsync(life, seed);
    }

    static async Task RunAsync(Life life, int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 9);
        var (grouped, resets, carries) = (random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0);
        uint[] script = resets ? [(uint)random.Next(9)] : [.. Enumerable.Range(0, count + 1).Select(_ => (uint)random.Next(9))];
        int[] gains = resets ? [.. Enumerable.Range(0, count).Select(_ => random.Next(-2, 4))] : [];
        var (stake, bounty) = ((ulong)random.Next(1, 1_000), (ulong)random.Next(1, 1_000_000));
        var options = new MarketOptions { AllowsGreaterStake = true, GroupsContributions = grouped, ResetsModel = resets, CarriesScoreOverReset = carries };
        await using var scene = await MarketScene.DeployAsync(
            life, async chain => (await ScriptedModelClient.DeployAsync(chain, script, gains)).Address, MarketScene.Scripted(), bounty, MarketScene.Terms(stake), options);
        await scene.OpenAsync();
        var contributions = new List<(int Who, BigInteger Stake)>();
        for (var i = 0; i < count; i++)
        {
            var (who, value) = (random.Next(1, 5), stake + (ulong)random.Next(3_000));
            await scene.ContributeAsync(scene.Chain.Accounts[who], [i], 1, value);
            contributions.Add((who, value));
        }

        await scene.RevealAsync();
        await ScoreAsync(scene, random, seed);
        var oracle = new MarketOracle(8, stake, grouped, resets, carries);
        var (balances, pot) = oracle.Run(bounty, contributions, [.. script.Select(hits => (int)hits)], gains);
        for (var account = 0u; account < balances.Length; account++)
            Assert.True(balances[account] == Big((await scene.Market.AccountsAsync(account)).Balance), $"seed {seed}: account {account} should have {balances[account]}");
        Assert.True(pot == Big(await scene.Market.PotAsync()), $"seed {seed}: {pot} should be left");
        await CollectAsync(scene, balances.Length, seed);
    }

    /// <summary>Scores in random steps; after each, what the market holds is what it owes.</summary>
    static async Task ScoreAsync(MarketScene scene, Random random, int seed)
    {
        while (await scene.Market.PhaseAsync() == MarketPhase.Scoring)
        {
            await scene.StepAsync((uint)random.Next(1, 30), random.Next(1, 4));
            var held = await scene.Market.PotAsync() + await scene.Market.HeldAsync();
            Assert.True(held == await scene.Chain.GetBalanceAsync(scene.Market.Address), $"seed {seed}: {held}");
        }
    }

    static async Task CollectAsync(MarketScene scene, int accounts, int seed)
    {
        for (var account = 0u; account < accounts; account++)
        {
            if ((await scene.Market.AccountsAsync(account)).Balance == 0) continue;
            await scene.Market.CollectAsync(account, await scene.Scene.NextAsync(scene.Chain.Accounts[9], 1));
            await Scene.RefusedAsync(new NothingLeftError(), async () => await scene.Market.CollectAsync(account, await scene.Scene.NextAsync(scene.Chain.Accounts[9], 1)));
        }

        if (await scene.Market.PotAsync() > 0) await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider, 1));
        Assert.True(await scene.Chain.GetBalanceAsync(scene.Market.Address) == 0, $"seed {seed}: wei are left");
    }

    static BigInteger Big(UInt256 value) => BigInteger.Parse(value.ToString(), CultureInfo.InvariantCulture);

    static BigInteger Big(UInt96 value) => Big((UInt256)value);
}
