using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>A key of the grid and the values that it takes, in order.</summary>
/// <param name="Key">A key of scenario files, such as <c>model.kind</c> or <c>agents.Good.wait</c>.</param>
/// <param name="Values">Its values, as in <c>key=value</c>; at least one, none twice.</param>
public sealed record SweepAxis(string Key, IReadOnlyList<string> Values)
{
    /// <summary>Reads <c>model.kind=naive-bayes,sparse-perceptron</c>.</summary>
    /// <param name="text">The key, an equals sign, and the values with commas between them.</param>
    /// <exception cref="ScenarioException">It is of another form.</exception>
    public static SweepAxis Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 1) throw new ScenarioException($"\"{text}\" is no part of a grid. Write key=value,value such as model.kind=naive-bayes,sparse-perceptron.");
        var values = text[(sign + 1)..].Split(',', StringSplitOptions.TrimEntries);
        if (values.Contains("")) throw new ScenarioException($"\"{text}\" has an empty value. Write key=value,value with something on each side of a comma.");
        return new(text[..sign].Trim(), values);
    }

    /// <summary>Holds a grid against what every grid must be.</summary>
    /// <exception cref="ScenarioException">A key or a value is there twice, or none is, or the seed is among the keys.</exception>
    internal static void Require(IReadOnlyList<SweepAxis> grid)
    {
        foreach (var axis in grid)
        {
            if (axis.Key == "seed") throw new ScenarioException("seed is in the grid. Give seeds as seeds: they come last in the order of the rows.");
            if (axis.Values.Count == 0) throw new ScenarioException($"{axis.Key} has no value in the grid. Give it at least one.");
            if (Twice(axis.Values) is { } value) throw new ScenarioException($"{axis.Key} has the value {value} twice in the grid. Give each once.");
        }

        if (Twice(grid.Select(axis => axis.Key)) is { } key) throw new ScenarioException($"{key} is in the grid twice. Give all its values at once.");
    }

    private static string? Twice(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
}
