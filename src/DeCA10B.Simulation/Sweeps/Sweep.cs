using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>Many runs of one scenario: every combination of the grid's values, each with every seed.</summary>
public sealed class Sweep
{
    /// <summary>Makes the runs, and reads every scenario once: what does not fit shows here.</summary>
    /// <param name="origin">The scenario that the grid changes; of its seed nothing is left.</param>
    /// <param name="grid">The keys with their values; empty is the scenario as it is.</param>
    /// <param name="seeds">The seeds, at least one, none twice, below 2^63: what a scenario file can say.</param>
    /// <exception cref="ScenarioException">A key is unknown, a value does not fit, something is there twice or not at all, or the scenario has what no file can say.</exception>
    public Sweep(Scenario origin, IReadOnlyList<SweepAxis> grid, IReadOnlyList<ulong> seeds)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(seeds);
        SweepAxis.Require(grid);
        if (seeds.Count == 0) throw new ScenarioException("The sweep has no seed. Give at least one.");
        if (seeds.Any(seed => seed > long.MaxValue)) throw new ScenarioException("A seed is 2^63 or more, which a scenario file cannot say. Give a smaller one.");
        if (seeds.Distinct().Count() < seeds.Count) throw new ScenarioException("A seed is there twice. Give each once.");
        Grid = grid;
        Runs = [.. SweepPoint.All(origin with { Seed = seeds[0] }, grid).SelectMany(point => seeds.Select(seed => new SweepRun(point, seed)))];
        Id = SweepRun.IdOf(string.Join('\n', grid.Select(axis => $"{axis.Key}={string.Join(',', axis.Values)}").Concat(Runs.Select(run => run.Id))));
    }

    /// <summary>The keys with their values.</summary>
    public IReadOnlyList<SweepAxis> Grid { get; }

    /// <summary>Every run, in the order of the grid: the first key's values slowest, seeds fastest.</summary>
    /// <remarks>Two points of a grid can be one run, with one id: the terms of a mechanism that does not run say nothing. It is run once.</remarks>
    public IReadOnlyList<SweepRun> Runs { get; }

    /// <summary>What names the sweep: 16 hex digits of a SHA-256 over the grid and the ids of the runs.</summary>
    public string Id { get; }

    /// <summary>The settings of a run as text, such as <c>model.kind=naive-bayes seed=3</c>.</summary>
    /// <param name="run">One of <see cref="Runs"/>.</param>
    public string Describe(SweepRun run) => string.Join(' ', Grid.Zip(run.Values, (axis, value) => $"{axis.Key}={value}").Append($"seed={run.Seed}"));
}
