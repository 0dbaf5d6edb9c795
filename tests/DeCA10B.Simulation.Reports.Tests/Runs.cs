using System.Numerics;

namespace DeCA10B.Simulation.Reports.Tests;

/// <summary>Records made by hand and by rule, in which the money balances.</summary>
static class Runs
{
    public static readonly UInt256 Unit = 1_000_000_000_000_000_000;

    public const ulong OneAndAWei = 1_000_000_000_000_000_001;

    public static AgentRecord Honest(string name, ulong units = 10_000) => new()
    {
        Name = name, Role = "honest", StartBalance = Unit * units, MeanDeposit = 50, StandardDeviationOfDeposit = 10, MeanWait = 600, MistakeProbability = 0.0001,
    };

    public static AgentRecord Malicious(string name) => new()
    {
        Name = name, Role = "malicious", StartBalance = Unit * 10_000, MeanDeposit = 100, StandardDeviationOfDeposit = 3, MeanWait = 3600, IsGood = false,
    };

    public static AgentRecord Caller(string name) => new()
    {
        Name = name, Role = "caller", StartBalance = Unit * 30_000, MeanWait = 7200, PayToCall = 50, CallsModel = true,
    };

    /// <summary>Three agents, nine payments. At the end Bad has lost 4 units and 1 wei, of which Good has 1 unit and 1 wei; Caller paid 50; a wei went to gas.</summary>
    public static RunRecord Small()
    {
        var payments = new Payment[]
        {
            new(600, PaymentKind.Deposit, "Good", Payment.Contracts, Unit * 60),
            new(3600, PaymentKind.Deposit, "Bad", Payment.Contracts, OneAndAWei),
            new(7200, PaymentKind.Prediction, "Caller", "Good", Unit * 50),
            new(90_000, PaymentKind.Refund, "Good", "Good", Unit * 60),
            new(90_600, PaymentKind.Reward, "Bad", "Good", OneAndAWei),
            new(95_000, PaymentKind.Deposit, "Bad", Payment.Contracts, Unit * 3),
            new(96_000, PaymentKind.Deposit, "Good", Payment.Contracts, Unit * 2),
            new(100_000, PaymentKind.Gas, "Good", "gas", 1),
            new(800_000, PaymentKind.Refund, "Good", "Good", Unit * 2),
        };
        return new RunRecord
        {
            Scenario = "small <one>",
            Seed = ulong.MaxValue,
            WeiPerUnit = Unit,
            Agents = [Malicious("Bad"), Caller("Caller"), Honest("Good")],
            BaselineAccuracy = 0.7945,
            InitialTrainingPortion = 0.08,
            Accuracies = [new(0, 0.61), new(10_400, 0.58), new(210_000, 0.66), new(800_100, 0.74)],
            Balances = Balances([Malicious("Bad"), Caller("Caller"), Honest("Good")], payments),
            Payments = payments,
            Contributions = 4,
            HeldByContracts = Unit * 3,
            Calls = [new("addData", 5, 4), new("refund", 3, 2), new("report", 2, 1), new("predict", 1, 1)],
        };
    }

    /// <summary>Forty days of deposits, refunds and rewards; the draws are those of a fixed generator.</summary>
    public static RunRecord Long(int contributions = 900, params AgentRecord[] agents)
    {
        if (agents.Length == 0)
            agents = [Malicious("Bad 1"), Malicious("Bad 2"), Caller("Caller"), Honest("Good 1"), Honest("Good 2")];
        var state = 1u;
        int Draw(int below) => (int)((state = state * 1664525 + 1013904223) >> 8) % below;
        var adders = agents.Where(agent => !agent.CallsModel).ToArray();
        var payments = new List<Payment>();
        for (var i = 0; i < contributions; i++)
        {
            var time = 600 + 3_456_000L * i / contributions;
            var author = adders[Draw(adders.Length)];
            var deposit = Unit * (ulong)(author.IsGood ? 10 + Draw(10) : 12 + Draw(14));
            payments.Add(new(time, PaymentKind.Deposit, author.Name, Payment.Contracts, deposit));
            var other = adders[Draw(adders.Length)];
            payments.Add(author.IsGood || other == author
                ? new(time + 86_400, PaymentKind.Refund, author.Name, author.Name, deposit)
                : new(time + 86_400, PaymentKind.Reward, author.Name, other.Name, deposit));
            if (i % 12 == 5 && agents.FirstOrDefault(agent => agent.CallsModel) is { } caller)
                payments.Add(new(time, PaymentKind.Prediction, caller.Name, adders[^1].Name, Unit * 25));
        }
        payments = [.. payments.OrderBy(payment => payment.Time)];
        return Small() with
        {
            Scenario = "long", Seed = 7, Agents = agents, Payments = payments, Contributions = contributions, HeldByContracts = 0,
            Balances = Balances(agents, payments),
            Accuracies = [.. Enumerable.Range(0, 40).Select(i => new AccuracyPoint(i * 90_000L, 0.79 - 0.18 / (1 + i) + 0.01 * Draw(5) / 5))],
            Calls = [new("addData", contributions, contributions)],
        };
    }

    /// <summary>So many agents, a tenth of them malicious.</summary>
    public static AgentRecord[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => i % 10 == 0 ? Malicious($"Agent {i:0000}") : Honest($"Agent {i:0000}"))];

    /// <summary>What each agent has at the start, and after each payment of its.</summary>
    static List<BalancePoint> Balances(AgentRecord[] agents, IReadOnlyList<Payment> payments)
    {
        var owned = agents.ToDictionary(agent => agent.Name, agent => (BigInteger)agent.StartBalance);
        List<BalancePoint> points = [.. agents.Select(agent => new BalancePoint(0, agent.Name, agent.StartBalance))];
        foreach (var payment in payments)
        {
            if (payment.Kind is PaymentKind.Deposit or PaymentKind.Prediction or PaymentKind.Gas)
                Add(payment.From, -(BigInteger)payment.Wei);
            if (payment.Kind is not (PaymentKind.Deposit or PaymentKind.Gas))
                Add(payment.To, payment.Wei);

            void Add(string agent, BigInteger wei) => points.Add(new BalancePoint(payment.Time, agent, (UInt256)(owned[agent] += wei)));
        }
        return points;
    }
}
