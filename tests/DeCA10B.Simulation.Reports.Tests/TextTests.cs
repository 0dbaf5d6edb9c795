using Spectre.Console;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class TextTests
{
    [Fact]
    public void The_text_tells_profits_payments_calls_and_invariants()
    {
        var text = RunText.Of(Runs.Small());

        Assert.Contains(
            """
            Agents (units)
            agent   role            start         end    profit  of start  back after days
            Bad     malicious  10000.0000   9996.0000   -4.0000   -0.04 %            never
            Caller  caller     30000.0000  29950.0000  -50.0000   -0.17 %            never
            Good    honest     10000.0000  10051.0000   51.0000   +0.51 %             1.04

            """, text, StringComparison.Ordinal);
        Assert.Contains(
            """
            from \ to     Good  contracts     gas
            Bad         1.0000     4.0000
            Caller     50.0000
            Good       62.0000    62.0000  0.0000

            """, text, StringComparison.Ordinal);
        Assert.Contains("\nreport        2          1         1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nyes    times ascend\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_invariant_is_told_with_its_figure() => Assert.Contains(
        "\nNO     times ascend                                                                                  of accuracies, 4 s follows 5 s\n",
        RunText.Of(Runs.Small() with { Accuracies = [new(5, 0.5), new(4, 0.5)] }), StringComparison.Ordinal);

    [Fact]
    public void What_a_file_lacks_is_said() => Assert.Contains(
        "The file it was read from does not say: seed, payments.", RunText.Of(Runs.Small() with { Lacks = ["seed", "payments"] }), StringComparison.Ordinal);

    [Fact]
    public void Names_are_no_markup()
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        RunText.Write(console, Runs.Small() with { Agents = [Runs.Honest("[red]Good[/]")], Balances = [], Payments = [] });
        Assert.Contains("[red]Good[/]", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_agents_pay_by_role() => Assert.Contains(
        "By role, because there are many agents.", RunText.Of(Runs.Long(50, Runs.Many(40))), StringComparison.Ordinal);

    [Fact]
    public void Runs_are_compared_in_a_row_each()
    {
        var text = Comparison.Text([new("one", Runs.Small()), new("other", Runs.Small() with { HeldByContracts = 0, BaselineAccuracy = null })]);

        Assert.Equal(
            """
            Runs
            run    contributions  days  accuracy at start   lowest   at end  all data  caller profit  honest profit  malicious profit  invariants
            one                4  9.26            61.00 %  58.00 %  74.00 %   79.45 %        -0.17 %        +0.51 %           -0.04 %  hold
            other              4  9.26            61.00 %  58.00 %  74.00 %                  -0.17 %        +0.51 %           -0.04 %  NOT: no wei is lost or made: balances and what the contracts hold are those at the start less gas
            Profit: of all agents of the role, in percent of what they started with.


            """, text);
    }

    [Fact]
    public void Nothing_cannot_be_compared() => Assert.Throws<ArgumentException>(() => Comparison.Text([]));
}
