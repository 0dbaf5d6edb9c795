using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Cluster;

/// <summary>Which program this is.</summary>
internal static class SweepBuild
{
    /// <summary>The module ids of all that decides a run: a compiler makes them of what it compiles.</summary>
    public static string Name { get; } = string.Join(' ', new[] { typeof(Sweep), typeof(Contracts.Ownable), typeof(Contract) }.Select(type => type.Module.ModuleVersionId.ToString("N")));
}
