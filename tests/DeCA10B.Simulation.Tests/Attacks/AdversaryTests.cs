using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Attacks;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Tests.Attacks;

public sealed class AdversaryTests
{
    private const ulong Seed = 3;

    public static TheoryData<string> Attacks => [.. AttackPlan.All.Select(plan => plan.Name)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Every_attack_runs_against_every_mechanism_and_no_wei_is_lost(string attack)
    {
        foreach (var (mechanism, model) in new[] { ("deposit", "naive-bayes"), ("staking", "reversible-naive-bayes"), ("market", "reversible-perceptron"), ("brier-market", "reversible-perceptron") })
        {
            var (_, run) = Run(attack, mechanism, model, 120);
            var start = run.Agents.Aggregate(run.HeldAtStart, (sum, agent) => sum + agent.StartBalance);
            var end = run.Agents.Aggregate(run.HeldByContracts, (sum, agent) => sum + run.Balances.Last(point => point.Agent == agent.Name).Wei);
            Assert.Equal(start, end);
            Assert.True(run.Contributions >= 120, $"{mechanism}: {run.Contributions}");
        }
    }

    [Fact]
    public void A_farmer_adds_one_sample_again_and_again_and_a_near_farmer_never_the_same()
    {
        Assert.Single(SamplesOf("farmer"));
        var near = SamplesOf("near-farmer");
        Assert.True(near.Count > 20, $"{near.Count}");
    }

    [Fact]
    public void A_front_runner_is_before_whom_it_copies_and_sees_nothing_behind_a_commitment()
    {
        var (accepted, _) = Run("front-runner", "deposit", "naive-bayes", 120);
        var copies = accepted.Index().Where(entry => entry.Item.Author.Setup.Role == "front-runner").ToArray();
        Assert.NotEmpty(copies);
        // Whom it copies may then find the price too high; of those who still get in, all are behind.
        Assert.All(copies, copy => Assert.DoesNotContain(accepted.Take(copy.Index), before => before.Author.Setup.Role == "diligent" && before.Sample == copy.Item.Sample));
        var (hidden, _) = Run("front-runner", "staking", "reversible-naive-bayes", 120);
        Assert.DoesNotContain(hidden, entry => entry.Author.Setup.Role == "front-runner");
    }

    [Fact]
    public void A_lazy_agent_gives_the_label_that_the_model_has()
    {
        var (_, lazy) = Run("lazy", "deposit", "naive-bayes", 300);
        var (_, flips) = Run("label-flip", "deposit", "naive-bayes", 300);
        Assert.True(Refunds(lazy) > 4 * Refunds(flips), $"{Refunds(lazy)} and {Refunds(flips)}");

        static int Refunds(RunRecord run) => run.Payments.Count(payment => payment.Kind == PaymentKind.Refund && payment.To.StartsWith(AttackPlan.Attacker, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sweeper_deposits_nothing_and_takes_what_others_forgot()
    {
        var (_, run) = Run("sweeper", "deposit", "naive-bayes", 300);
        var own = run.Payments.Where(payment => payment.To == "attacker 1" || payment.From == "attacker 1").ToArray();
        Assert.NotEmpty(own);
        Assert.All(own, payment => Assert.Equal(PaymentKind.Taking, payment.Kind));
    }

    [Fact]
    public void A_sybil_reports_itself_and_nobody_else()
    {
        var (_, run) = Run("sybil", "deposit", "naive-bayes", 300);
        var rewards = run.Payments.Where(payment => payment.Kind == PaymentKind.Reward && payment.To == "attacker 2").ToArray();
        Assert.NotEmpty(rewards);
        Assert.All(rewards, payment => Assert.Equal("attacker 1", payment.From));
    }

    [Fact]
    public void A_griefer_keeps_honest_samples_out_and_must_lock_more_deposits_for_it_under_staking()
    {
        var (plain, staking) = (Run("griefer", "deposit", "naive-bayes", 200).Run, Run("griefer", "staking", "reversible-naive-bayes", 200).Run);
        var undisturbed = Days(Run("none", "deposit", "naive-bayes", 200).Run);
        Assert.True(Days(plain) > 1.15 * undisturbed, $"{Days(plain)} and {undisturbed} days");
        Assert.True(Own(staking) > 2 * Own(plain), $"{Own(staking)} and {Own(plain)} deposits");

        static double Days(RunRecord run) => run.Payments.Where(payment => payment.Kind == PaymentKind.Deposit && payment.From.StartsWith('h')).Max(payment => payment.Time) / 86_400.0;
        static int Own(RunRecord run) => run.Payments.Count(payment => payment.Kind == PaymentKind.Deposit && payment.From == "attacker 1");
    }

    [Fact]
    public void Outcomes_do_not_depend_on_how_many_runs_there_are_at_a_time()
    {
        var study = new AttackStudy { Mechanism = "deposit", Model = "naive-bayes", Samples = 100, Seeds = [1, 2, 3], Attacks = ["label-flip", "farmer"] };
        Assert.Equal(study.Run(parallelism: 1), study.Run(parallelism: 4));
        Assert.Equal(["label-flip", "farmer"], AttackStudy.Summarise(study.Run()).Select(row => row.Attack));
    }

    [Fact]
    public void A_mean_has_the_standard_error_of_its_values()
    {
        var mean = Mean.Of([1.0, 2.0, 3.0, null])!;
        Assert.Equal((2, 1 / Math.Sqrt(3)), (mean.Value, mean.Error), (left, right) => Math.Abs(left.Item1 - right.Item1) + Math.Abs(left.Item2 - right.Item2) < 1e-12);
        Assert.Null(Mean.Of([null]));
    }

    private static HashSet<string> SamplesOf(string attack) =>
        [.. Run(attack, "deposit", "naive-bayes", 120).Accepted.Where(entry => entry.Author.Person == AttackPlan.Attacker).Select(entry => string.Join(' ', entry.Sample))];

    private static (IReadOnlyList<(long[] Sample, ulong Label, Agent Author)> Accepted, RunRecord Run) Run(string attack, string mechanism, string model, int samples)
    {
        var scenario = new AttackStudy { Mechanism = mechanism, Model = model, Samples = samples }.ScenarioOf(AttackPlan.All.Single(plan => plan.Name == attack), Seed);
        var simulation = new Simulation.Engine.Simulation(scenario, Datasets.Load(scenario.Dataset, scenario.DatasetOptions), Stage.OnNativeChain());
        var run = simulation.Run();
        return (simulation.Accepted, run);
    }
}
