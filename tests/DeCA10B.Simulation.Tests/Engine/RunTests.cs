using System.Globalization;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Tests.Engine;

public sealed class RunTests
{
    [Theory]
    [MemberData(nameof(SmallScenario.Compositions), MemberType = typeof(SmallScenario))]
    public void No_wei_is_lost_or_made(string mechanism, string model)
    {
        var run = SmallScenario.Of(mechanism, model).Run();
        var bounty = mechanism.EndsWith("market", StringComparison.Ordinal) ? 1_000 * SmallScenario.Unit : 0;
        Assert.Equal(20_000 * SmallScenario.Unit + bounty, run.Last("Good") + run.Last("Bad") + run.HeldByContracts);
        Assert.Equal(270, run.Contributions);
    }

    [Theory]
    [MemberData(nameof(SmallScenario.Compositions), MemberType = typeof(SmallScenario))]
    public void A_seed_repeats_a_run_whatever_the_culture_and_what_runs_beside_it(string mechanism, string model)
    {
        var first = SmallScenario.Of(mechanism, model, 150).Run();
        var others = new RunRecord[4];
        Parallel.For(0, others.Length, index =>
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = index % 2 == 0 ? Elsewhere() : CultureInfo.InvariantCulture;
            others[index] = SmallScenario.Of(mechanism, model, 150).Run();
            CultureInfo.CurrentCulture = before;
        });
        Assert.All(others, other => Running.AssertSame(first, other));
    }

    [Fact]
    public void Another_seed_is_another_run() =>
        Assert.NotEqual(SmallScenario.Of("deposit", "naive-bayes").Run().Balances, SmallScenario.Of("deposit", "naive-bayes", seed: 2).Run().Balances);

    [Theory]
    [InlineData("sparse-perceptron", 1ul)]
    [InlineData("sparse-perceptron", 2ul)]
    [InlineData("naive-bayes", 1ul)]
    [InlineData("naive-bayes", 2ul)]
    public void What_is_foreseen_is_what_the_contract_says_each_time(string model, ulong seed)
    {
        var scenario = SmallScenario.Of("deposit", model, 600, seed);
        Running.AssertSame((scenario with { Model = scenario.Model with { AsksContract = true } }).Run(), scenario.Run());
    }

    [Theory]
    [InlineData("sparse-perceptron")]
    [InlineData("naive-bayes")]
    [InlineData("sparse-nearest-centroid")]
    public void Under_deposits_nothing_is_tried_that_reverts(string model) =>
        Assert.All(SmallScenario.Of("deposit", model, 600).Run().Calls, call => Assert.Equal(call.Tried, call.Succeeded));

    [Fact]
    public void All_deposits_are_out_again_in_the_end() =>
        Assert.Equal(UInt256.Zero, SmallScenario.Of("deposit", "sparse-perceptron", 600).Run().HeldByContracts);

    [Fact]
    public void Gas_comes_out_of_the_agents_and_keeps_them_from_claims_that_are_not_worth_it()
    {
        var scenario = SmallScenario.Of("deposit", "naive-bayes");
        var free = scenario.Run();
        var dear = (scenario with
        {
            Gas = new() { Calls = new Dictionary<string, Simulation.Gas.GasOfCall> { ["addData"] = new(100_000, 100), ["report"] = new(1_000_000, 0), ["refund"] = new(50_000, 0) }, Prices = [new(0, 5_000_000_000_000)] },
        }).Run();
        var gas = dear.Payments.Where(payment => payment.Kind == PaymentKind.Gas).Aggregate(UInt256.Zero, (sum, payment) => sum + payment.Wei);
        Assert.Equal(20_000 * SmallScenario.Unit, dear.Last("Good") + dear.Last("Bad") + dear.HeldByContracts + gas);
        Assert.True(gas > UInt256.Zero);
        Assert.True(Of(dear, "report") < Of(free, "report"), $"{Of(dear, "report")} of {Of(free, "report")} reports");
    }

    /// <summary>A culture that writes numbers otherwise; the tests of this repository have no others' data.</summary>
    private static CultureInfo Elsewhere()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "~");
        return culture;
    }

    private static long Of(RunRecord run, string call) => run.Calls.SingleOrDefault(count => count.Kind == call).Succeeded;
}
