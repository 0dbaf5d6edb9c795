namespace DeCA10B.Simulation.Scenarios;

/// <summary>A key of scenario files: what it is, how it is read into a scenario, and how it is written.</summary>
/// <typeparam name="T">What it is a key of: the scenario, or an agent.</typeparam>
/// <param name="Path">The key; a dot for each table that it is in.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Description">What it means, with its unit.</param>
/// <param name="Set">Reads a value of its kind; null is not given.</param>
/// <param name="Get">The value, or null when it is left out.</param>
internal sealed record ScenarioKey<T>(string Path, ValueKind Kind, string Description, Func<T, object, T> Set, Func<T, object?> Get);

/// <summary>What a value is.</summary>
internal enum ValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number, not negative: <see cref="long"/>.</summary>
    Integer,

    /// <summary>A number: <see cref="double"/>.</summary>
    Number,

    /// <summary>true or false.</summary>
    Flag,
}
