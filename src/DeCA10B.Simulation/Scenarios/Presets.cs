using DeCA10B.Simulation.Spelling;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>Scenarios by name: those that the known simulation ships, and those that this project measures itself by.</summary>
/// <remarks>Each is an embedded TOML file beside this class: to change one, print it, save it, and run the file.</remarks>
public static class Presets
{
    private const string Prefix = "presets/";

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(Presets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Prefix.Length..])).Order(StringComparer.Ordinal),
    ];

    /// <summary>A preset.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ScenarioException">There is none of that name.</exception>
    public static Scenario Of(string name)
    {
        if (!Names.Contains(name)) throw new ScenarioException($"There is no preset \"{name}\". Did you mean {NearestName.Of(name, Names)}? All are: {string.Join(", ", Names)}.");
        using var reader = new StreamReader(typeof(Presets).Assembly.GetManifestResourceStream(Prefix + name + ".toml")!);
        return ScenarioFile.Parse(reader.ReadToEnd(), name + ".toml");
    }
}
