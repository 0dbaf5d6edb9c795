namespace DeCA10B.Bench.Simulation;

/// <summary>What the known simulation did on the same scenario: contributions by processor seconds, on two cores like ours.</summary>
/// <param name="Scenario">The scenario's preset.</param>
/// <param name="Contributions">Samples accepted.</param>
/// <param name="PerCpuSecond">A processor second.</param>
internal readonly record struct ReferenceRate(string Scenario, int Contributions, double PerCpuSecond)
{
    /// <summary>All that were measured. D had not finished after 500 seconds.</summary>
    public static IReadOnlyList<ReferenceRate> All { get; } =
    [
        new("a1", 920, 868), new("a2", 920, 1_011), new("a3", 920, 38), new("b1", 4_600, 187), new("b2", 4_600, 93),
        new("c1", 990, 112), new("c2", 990, 349), new("c3", 1_990, 122), new("d", 20_709, 52),
    ];
}
