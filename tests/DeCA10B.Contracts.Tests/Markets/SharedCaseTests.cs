using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>The cases that every implementation of the mechanism is measured by; what differs here names the defect that it comes from.</summary>
public sealed class SharedCaseTests
{
    public static TheoryData<Life, string> Cases
    {
        get
        {
            var data = new TheoryData<Life, string>();
            foreach (var life in Enum.GetValues<Life>())
                foreach (var item in MarketCase.All) data.Add(life, item.Name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task The_market_pays_as_measured_but_for_named_defects(Life life, string name)
    {
        var item = MarketCase.All.Single(item => item.Name == name);
        Assert.Equal(item.Why.Length == 0, item.Ours.Length == 0);
        await using var scene = await MarketScene.DeployAsync(
            life, async chain => (await ScriptedModelClient.DeployAsync(chain, item.Script, item.Gains)).Address, MarketScene.Scripted(),
            Wei(item.Bounty), MarketScene.Terms(MarketScene.Unit), MarketScene.Options(item.Options));
        await scene.OpenAsync();
        await ContributeAsync(scene, item);
        await scene.RevealAsync();
        var (passes, _, _) = await scene.ScoreAsync(budget: 5);
        Assert.Equal(item.Passes, passes.Select(pass => (Decimal(pass.RoundsLeft), pass.LowestScore, pass.RoundsLeft > 0 ? pass.ContributionsLeft : 0)));
        await AssertPaidAsync(scene, item);
    }

    static async Task ContributeAsync(MarketScene scene, MarketCase item)
    {
        foreach (var (who, value) in item.Sent)
        {
            var sample = new long[] { scene.Contributions.Count };
            if (value < 1)
            {
                await Scene.RefusedAsync(new DepositTooLowError(Wei(value), MarketScene.Unit), () => scene.ContributeAsync(AccountOf(scene, who), sample, 1, Wei(value)));
                continue;
            }

            var held = await scene.Chain.GetBalanceAsync(scene.Market.Address);
            await scene.ContributeAsync(AccountOf(scene, who), sample, 1, Wei(value));
            // Where no more than the least is allowed, the rest has come back.
            Assert.Equal(item.Options.Contains("greater", StringComparison.Ordinal) ? Wei(value) : Wei(1), await scene.Chain.GetBalanceAsync(scene.Market.Address) - held);
        }
    }

    static async Task AssertPaidAsync(MarketScene scene, MarketCase item)
    {
        var expected = (item.Ours.Length == 0 ? item.Rewards : item.Ours).ToDictionary(pair => AccountOf(scene, pair.Who), pair => Wei(pair.Amount));
        var paid = expected.Keys.ToDictionary(account => account, _ => UInt256.Zero);
        foreach (var account in scene.Contributions.Select(contribution => contribution.Account).Distinct())
        {
            var entry = await scene.Market.AccountsAsync(account);
            if (entry.Balance == 0) continue;
            var held = await scene.Chain.GetBalanceAsync(scene.Market.Address);
            await scene.Market.CollectAsync(account, await scene.Scene.NextAsync(scene.Chain.Accounts[9]));
            paid[entry.Owner] += held - await scene.Chain.GetBalanceAsync(scene.Market.Address);
        }

        Assert.Equal(expected.OrderBy(pair => pair.Key.ToString()), paid.OrderBy(pair => pair.Key.ToString()));
        // What is left is the provider's, to the last wei.
        if (await scene.Market.PotAsync() > 0) await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
    }

    static Address AccountOf(MarketScene scene, char who) => scene.Chain.Accounts[who switch { 'g' => 1, 'b' => 2, _ => 3 }];

    static UInt256 Wei(decimal units) => (UInt256)(ulong)(units * 1_000_000) * 1_000_000_000_000;

    static decimal Decimal(UInt256 wei) => (decimal)(ulong)(wei / 1_000_000_000_000) / 1_000_000;
}
