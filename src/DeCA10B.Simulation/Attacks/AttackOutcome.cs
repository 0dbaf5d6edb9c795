namespace DeCA10B.Simulation.Attacks;

/// <summary>How one run under attack ended.</summary>
/// <param name="Attack">The attack.</param>
/// <param name="Seed">The seed.</param>
/// <param name="AttackerProfit">Of the attacker's own deposits, in percent; of a sweeper, who has none, of the honest ones'. Null when he paid nothing and nobody else did.</param>
/// <param name="HonestProfit">Of who never errs, in percent of his deposits.</param>
/// <param name="CarelessProfit">Of who errs one time in five.</param>
/// <param name="Accuracy">At the end, 0 to 1.</param>
public sealed record AttackOutcome(
    string Attack, ulong Seed, double? AttackerProfit, double? HonestProfit, double? CarelessProfit, double Accuracy)
{
    /// <summary>Reads it from a run.</summary>
    /// <param name="plan">The attack.</param>
    /// <param name="run">The run.</param>
    public static AttackOutcome Of(AttackPlan plan, RunRecord run)
    {
        string[] attackers = [.. run.Agents.Where(agent => agent.Person == AttackPlan.Attacker).Select(agent => agent.Name)];
        string[] honest = ["h0", "h5", "h20"];
        var attackersDeposits = Deposits(run, attackers);
        return new(
            plan.Name, run.Seed,
            attackers.Length == 0 ? null : Percent(Profit(run, attackers), attackersDeposits > 0 ? attackersDeposits : Deposits(run, honest)),
            Percent(Profit(run, ["h0"]), Deposits(run, ["h0"])),
            Percent(Profit(run, ["h20"]), Deposits(run, ["h20"])),
            run.Accuracies[^1].Accuracy);
    }

    private static double Profit(RunRecord run, string[] agents) => agents.Sum(agent =>
        (double)run.Balances.Last(point => point.Agent == agent).Wei - (double)run.Agents.Single(setup => setup.Name == agent).StartBalance);

    private static double Deposits(RunRecord run, string[] agents) =>
        run.Payments.Where(payment => payment.Kind == PaymentKind.Deposit && agents.Contains(payment.From)).Sum(payment => (double)payment.Wei);

    private static double? Percent(double profit, double deposits) => deposits > 0 ? 100 * profit / deposits : null;
}
