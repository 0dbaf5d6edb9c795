using System.Numerics;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class AnalysisTests
{
    static readonly BigInteger Unit = Runs.Unit;

    [Fact]
    public void Profit_is_told_by_agent_and_by_role_to_the_wei()
    {
        var analysis = RunAnalysis.Of(Runs.Small());

        Assert.Equal(
            [("Bad", -4 * Unit - 1), ("Caller", -50 * Unit), ("Good", 51 * Unit)],
            analysis.Agents.Select(agent => (agent.Name, agent.Profit)));
        Assert.Equal(0.51, analysis.Agents[2].Percent);
        Assert.Equal(["caller", "honest", "malicious"], analysis.Roles.Select(role => role.Role));
        Assert.Equal(-4 * Unit - 1, analysis.Roles[2].Profit);
        Assert.Equal(-0.04, analysis.Roles[2].Percent!.Value, 10);
    }

    [Fact]
    public void An_agent_has_recovered_when_it_is_back_at_its_start_for_good()
    {
        var analysis = RunAnalysis.Of(Runs.Small());

        // Good pays 60 at 600 s, and has 50 of it at 7200 s; the refund at 90000 s lifts it over its start.
        Assert.Equal([null, null, 90_000L], analysis.Agents.Select(agent => agent.RecoveredAfter));
        Assert.Equal(0, RunAnalysis.Of(Runs.Small() with { Balances = [] }).Agents[0].RecoveredAfter);
    }

    [Fact]
    public void Who_paid_whom_adds_payments_up()
    {
        var analysis = RunAnalysis.Of(Runs.Small());

        Assert.Equal(
        [
            new("Bad", "Good", Runs.OneAndAWei, 1), new("Bad", "contracts", 4 * Unit + 1, 2), new("Caller", "Good", 50 * Unit, 1),
            new("Good", "Good", 62 * Unit, 2), new("Good", "contracts", 62 * Unit, 2), new("Good", "gas", 1, 1),
        ], analysis.PaidByAgents);
        Assert.Contains(new Flow("malicious", "honest", Runs.OneAndAWei, 1), analysis.PaidByRoles);
    }

    [Fact]
    public void Accuracy_is_told_at_its_start_its_lowest_and_its_end()
    {
        Assert.Equal(new AccuracySummary(0.61, 0.58, 10_400, 0.74, 0.7945), RunAnalysis.Of(Runs.Small()).Accuracy);
        Assert.Null(RunAnalysis.Of(Runs.Small() with { Accuracies = [] }).Accuracy);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void In_a_right_record_every_invariant_holds(bool isLong)
    {
        var analysis = RunAnalysis.Of(isLong ? Runs.Long() : Runs.Small());
        Assert.All(analysis.Invariants, invariant => Assert.Equal((true, ""), (invariant.Holds, invariant.Figure)));
        Assert.True(analysis.InvariantsHold);
    }

    [Fact]
    public void One_wei_too_much_in_the_contracts_is_found() => Broken(
        Runs.Small() with { HeldByContracts = Runs.Unit * 3 + 1 },
        "no wei is lost or made: balances and what the contracts hold are those at the start less gas: "
            + "at the end there are 50000000000000000000000 wei, from the start there should be 49999999999999999999999 wei: +1 wei",
        "payments lead to what the contracts hold: payments make 3000000000000000000 wei, the contracts hold 3000000000000000001 wei: -1 wei");

    [Fact]
    public void What_the_contracts_held_at_the_start_is_counted() =>
        Assert.True(RunAnalysis.Of(Runs.Small() with { HeldAtStart = 5, HeldByContracts = Runs.Unit * 3 + 5 }).InvariantsHold);

    [Fact]
    public void A_balance_that_no_payment_explains_is_found()
    {
        var record = Runs.Small();
        var balances = record.Balances.Append(new BalancePoint(900_000, "Caller", Runs.Unit * 29_949)).ToArray();
        Broken(
            record with { Balances = balances },
            "no wei is lost or made: balances and what the contracts hold are those at the start less gas: "
                + "at the end there are 49998999999999999999999 wei, from the start there should be 49999999999999999999999 wei: -1000000000000000000 wei",
            "payments lead from each agent's start to its end: of Caller: payments make 29950000000000000000000 wei, its last balance is 29949000000000000000000 wei: +1000000000000000000 wei");
    }

    [Fact]
    public void A_payment_to_nobody_is_found() => Broken(
        Runs.Small() with { Payments = [.. Runs.Small().Payments, new Payment(900_000, PaymentKind.Deposit, "Nobody", "contracts", 0)] },
        "payments are between agents and contracts: payment 9 at 900000 s names 'Nobody'");

    [Fact]
    public void An_accuracy_above_1_is_found() => Broken(
        Runs.Small() with { Accuracies = [new(0, 0.5), new(1, 1.5)] },
        "accuracies are within 0 and 1: 1.5 at 1 s");

    [Fact]
    public void A_time_that_goes_back_is_found() => Broken(
        Runs.Small() with { Accuracies = [new(5, 0.5), new(4, 0.5)] },
        "times ascend: of accuracies, 4 s follows 5 s");

    static void Broken(RunRecord record, params string[] expected)
    {
        var analysis = RunAnalysis.Of(record);
        Assert.Equal(expected, analysis.Invariants.Where(invariant => invariant.Holds == false).Select(invariant => $"{invariant.Name}: {invariant.Figure}"));
        Assert.False(analysis.InvariantsHold);
    }

    [Fact]
    public void Money_is_not_judged_without_payments()
    {
        var analysis = RunAnalysis.Of(Runs.Small() with { Payments = [], Lacks = ["payments"] });
        Assert.Equal([null, null, null, null, true, true], analysis.Invariants.Select(invariant => invariant.Holds));
        Assert.True(analysis.InvariantsHold);
    }

    [Fact]
    public void A_run_without_a_start_has_no_percentage() =>
        Assert.Null(RunAnalysis.Of(Runs.Small() with { Agents = [Runs.Honest("Good", 0)], Balances = [], Payments = [], Contributions = 0, HeldByContracts = 0 }).Agents[0].Percent);
}
