using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>A point of the grid: the base with one value of each key.</summary>
/// <param name="Values">The values, in the order of the grid's keys.</param>
/// <param name="Scenario">The scenario as a file says it, with the seed of the base.</param>
internal sealed record SweepPoint(IReadOnlyList<string> Values, Scenario Scenario)
{
    /// <summary>Every point, the last key's values fastest.</summary>
    public static IReadOnlyList<SweepPoint> All(Scenario origin, IReadOnlyList<SweepAxis> grid)
    {
        IEnumerable<IReadOnlyList<string>> values = [[]];
        foreach (var axis in grid) values = values.SelectMany(before => axis.Values.Select(value => (IReadOnlyList<string>)[.. before, value]));
        return [.. values.Select(of => new SweepPoint(of, Of(origin, grid, of)))];
    }

    /// <summary>Reads back what is written, so that here and on another machine the same is run, and what is wrong shows before anything runs.</summary>
    private static Scenario Of(Scenario origin, IReadOnlyList<SweepAxis> grid, IReadOnlyList<string> values)
    {
        var scenario = origin;
        for (var axis = 0; axis < grid.Count; axis++) scenario = scenario.With($"{grid[axis].Key}={values[axis]}");
        var where = grid.Count == 0 ? origin.Name : string.Join(" ", grid.Zip(values, (axis, value) => $"{axis.Key}={value}"));
        var read = ScenarioFile.Parse(ScenarioFile.Write(scenario), where);
        return IsSame(scenario, read) ? read : throw new ScenarioException($"{where}: the scenario has something that a scenario file cannot say, and a sweep runs what a file says. Leave out what has no key.");
    }

    /// <summary>Whether nothing got lost but the terms of mechanisms that do not run.</summary>
    private static bool IsSame(Scenario written, Scenario read) =>
        written.Agents.SequenceEqual(read.Agents) && written.Gas.Prices.SequenceEqual(read.Gas.Prices) && written with
        {
            Agents = read.Agents,
            // Gas is measured for each mechanism: a grid over mechanisms changes it.
            Gas = read.Gas,
            Deposit = written.Mechanism == "deposit" ? written.Deposit : read.Deposit,
            Staking = written.Mechanism == "staking" ? written.Staking : read.Staking,
            Market = written.Mechanism.EndsWith("market", StringComparison.Ordinal) ? written.Market : read.Market,
        } == read;
}
