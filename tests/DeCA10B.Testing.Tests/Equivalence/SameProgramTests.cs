using CsCheck;
using DeCA10B.Chains;

namespace DeCA10B.Testing.Tests.Equivalence;

public sealed class SameProgramTests : EquivalenceTest
{
    [Fact]
    public async Task A_contract_and_its_Solidity_do_the_same()
    {
        var report = await OfLedger().CheckAsync(sequences: 100);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.Equal((report.Sequences + 49) / 50, report.MinedSequences);
        Assert.True(report.Functions["ledger.withdraw(uint256)"].Succeeded > 0);
        Assert.True(report.Functions["ledger.withdraw(uint256)"].Reverts["Short"] > 0);
        Assert.True(report.Functions["ledger.forget()"].Reverts["panic 0x31"] > 0);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_calls()
    {
        var first = await OfLedger().Mined(0).CheckAsync(20, seed: "5eed");
        var second = await OfLedger().Mined(0).CheckAsync(20, seed: "5eed");
        Assert.Equal("5eed", first.Seed);
        Assert.Equal(Counts(first), Counts(second));
        var other = await OfLedger().Mined(0).CheckAsync(20, seed: "5eee");
        Assert.NotEqual(Counts(first), Counts(other));

        static string Counts(EquivalenceReport report) => report.ToString().Split('\n', 2)[1];
    }

    [Fact]
    public async Task A_fixture_may_deploy_several_contracts_and_choose_calls_by_what_happened()
    {
        var check = Testing.Equivalence.Of(async chain =>
            {
                await LedgerClient.DeployAsync(chain, 5);
                var second = await LedgerClient.DeployAsync(chain, 1_000, new CallOptions(chain.Accounts[1]));
                await second.DepositAsync("from the fixture", new CallOptions(chain.Accounts[2], 500));
            })
            .Weight("ledger_1.withdraw", 0)
            .Calls(20, Gen.Int[0, 100], (situation, pick) =>
            {
                var deposits = situation.Succeeded("ledger_1.deposit");
                if (deposits.Count == 0) return null;
                var deposit = deposits[pick % deposits.Count];
                return new Call("ledger_1.withdraw", 1) { From = deposit.Call.From };
            })
            .MayAlwaysRevert("ledger_1.withdraw", "forget");
        var report = await check.CheckAsync(40);
        Assert.True(report.Functions["ledger_1.withdraw(uint256)"].Calls > 20);
        Assert.True(report.Functions["ledger_2.deposit(string)"].Succeeded > 0);
    }

    [Fact]
    public async Task A_function_that_never_succeeds_fails_the_check_unless_it_may()
    {
        var check = OfLedger().With("withdraw", "amount", Gen.Const(Limit + 1));
        var message = await FailureAsync(check, 20);
        Assert.StartsWith("ledger.withdraw(uint256) never succeeded", message, StringComparison.Ordinal);
        var report = await OfLedger().With("withdraw", "amount", Gen.Const(Limit + 1)).MayAlwaysRevert("withdraw").CheckAsync(20, seed: "1");
        Assert.Equal(0, report.Functions["ledger.withdraw(uint256)"].Succeeded);
    }

    [Fact]
    public async Task A_fixture_must_do_the_same_on_both_chains()
    {
        var message = await FailureAsync(Testing.Equivalence.Of(async chain =>
        {
            await LedgerClient.DeployAsync(chain, 5);
            if ((await chain.GetBalanceAsync(chain.Accounts[0])) != UInt256.Parse("10000000000000000000000")) await chain.MineAsync();
        }));
        Assert.StartsWith("The fixture ends at", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_do_not_exist_are_said_at_once()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => OfLedger().Weight("wihtdraw", 3).CheckAsync(1));
        Assert.StartsWith("No function wihtdraw", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Testing.Equivalence.Of<Ledger>().Deploy("five"));
    }
}
