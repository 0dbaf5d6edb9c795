using System.Globalization;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>A market of a thousand contributions to a perceptron; <c>DECA10B_CONTRIBUTIONS</c> sets another number.</summary>
public sealed class MarketLoadTests
{
    const int Features = 40;
    const ulong TransactionLimit = 16_777_216;

    static int Count => int.TryParse(Environment.GetEnvironmentVariable("DECA10B_CONTRIBUTIONS"), CultureInfo.InvariantCulture, out var count) ? count : 1_000;

    [Theory, BothLives]
    public async Task Many_contributions_settle_in_bounded_transactions_and_flippers_pay_the_honest(Life life)
    {
        var random = new Random(5);
        Piece[] pieces = [.. Enumerable.Range(0, 4).Select(index => Piece.Of(index, Enumerable.Range(0, 16).Select(_ => Sample(random))))];
        var bounty = MarketScene.Unit * (ulong)Count;
        await using var scene = await MarketScene.DeployAsync(
            life, async chain => (await ReversiblePerceptron64Client.DeployAsync(chain, new long[Features], 0, 1)).Address, pieces, bounty,
            MarketScene.Terms(MarketScene.Unit), MarketScene.Options(""));
        await scene.OpenAsync();
        for (var index = 0; index < Count; index++)
        {
            var (label, data) = Sample(random);
            var flips = index % 5 == 4;
            await scene.ContributeAsync(flips ? scene.Scene.Bad : scene.Scene.Good, data, flips ? 1 - label : label, MarketScene.Unit);
        }

        await scene.RevealAsync();
        var (passes, mostGas, calls) = await scene.ScoreAsync(budget: 500, samplesPerCall: 40);
        Assert.InRange(mostGas, UInt256.Zero, (UInt256)TransactionLimit);
        var (good, bad) = await TotalsAsync(scene);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Count} contributions, {passes.Count} passes, {calls} calls, at most {mostGas} gas; per contribution good {good / Unit(4)} bad {bad / Unit(1)} thousandths");
        // Four fifths are honest: each of them must end above each flipper.
        Assert.True(good > bad * 4, $"good {good}, bad {bad}");
        Assert.Equal(await scene.Chain.GetBalanceAsync(scene.Market.Address), await scene.Market.PotAsync() + await scene.Market.HeldAsync());
        Assert.Equal(good + bad, await scene.Market.HeldAsync());
    }

    static UInt256 Unit(int fifths) => MarketScene.Unit * (ulong)(Count * fifths / 5) / 1_000;

    static async Task<(UInt256 Good, UInt256 Bad)> TotalsAsync(MarketScene scene)
    {
        UInt256 good = 0, bad = 0;
        foreach (var contribution in scene.Contributions)
        {
            var balance = (await scene.Market.AccountsAsync(contribution.Account)).Balance;
            if (contribution.Owner == scene.Scene.Good) good += balance;
            else bad += balance;
        }

        return (good, bad);
    }

    /// <summary>Label 1 shows three times as often the even features.</summary>
    static (ulong Label, long[] Data) Sample(Random random)
    {
        var label = (ulong)random.Next(2);
        var data = Enumerable.Range(0, Features).Where(feature => random.Next(8) < ((feature % 2 == 0) == (label == 1) ? 3 : 1)).Select(feature => (long)feature).ToArray();
        return data.Length > 0 ? (label, data) : Sample(random);
    }
}
