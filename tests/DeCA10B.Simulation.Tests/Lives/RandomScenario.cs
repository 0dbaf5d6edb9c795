using DeCA10B.Simulation.Gas;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Tests.Engine;

namespace DeCA10B.Simulation.Tests.Lives;

/// <summary>Scenarios that a seed decides: every mechanism in turn, with models, agents, waits and prices by chance.</summary>
internal static class RandomScenario
{
    private static readonly (string Mechanism, string[] Models)[] Compositions =
    [
        ("deposit", ["sparse-perceptron", "naive-bayes", "sparse-nearest-centroid"]),
        ("staking", ["averaged-perceptron", "reversible-naive-bayes", "reversible-perceptron"]),
        ("market", ["reversible-perceptron", "reversible-naive-bayes"]),
        ("brier-market", ["reversible-perceptron", "reversible-naive-bayes"]),
    ];

    public static Scenario Of(ulong seed, int number)
    {
        var random = new RandomSource(seed).Fork($"scenario {number}");
        var (mechanism, models) = Compositions[number % Compositions.Length];
        var refundWait = (uint)(3_600 + random.NextInt(7_200));
        return SmallScenario.Of(mechanism, models[random.NextInt(models.Length)], 100 + random.NextInt(400), random.NextUInt64() >> 1) with
        {
            DatasetOptions = new() { TrainSize = 700, TestSize = 16 + random.NextInt(16), FeatureCount = 20 + random.NextInt(40) },
            Deposit = new() { RefundWait = refundWait, FreeWait = 4 * refundWait },
            Staking = new() { RefundWait = refundWait, SettleWait = 4 * refundWait, BurnShare = (ushort)random.NextInt(3_000), KnownGrant = (ushort)random.NextInt(3) },
            Market = new()
            {
                Bounty = 500, Pieces = 2 + random.NextInt(3), AllowsGreaterStake = random.NextInt(2) == 0, GroupsContributions = random.NextInt(2) == 0,
                ResetsModel = random.NextInt(2) == 0, KeeperShare = (ushort)random.NextInt(200),
            },
            EvaluationInterval = 20_000,
            Gas = random.NextInt(2) == 0 ? GasSchedule.Free : Dear(random),
            Agents = [.. Enumerable.Range(0, 2 + random.NextInt(3)).Select(index => Agent(random, index))],
        };
    }

    private static AgentRecord Agent(RandomSource random, int index)
    {
        var role = index == 0 ? "honest" : index == 1 ? "malicious" : random.NextInt(2) == 0 ? "honest" : "caller";
        return SmallScenario.Agent($"{role} {index}", role, 300 + random.NextInt(1_500), 20 + random.NextInt(100)) with { PayToCall = role == "caller" ? 5 : 0 };
    }

    private static GasSchedule Dear(RandomSource random) => new()
    {
        Calls = new Dictionary<string, GasOfCall> { ["addData"] = new(150_000, 600), ["refund"] = new(100_000, 300), ["report"] = new(120_000, 300), ["commit"] = new(80_000, 0), ["reveal"] = new(180_000, 900) },
        Prices = [new(0, (ulong)(1 + random.NextInt(50)) * 1_000_000_000), new(40_000, 30_000_000_000_000)],
    };
}
