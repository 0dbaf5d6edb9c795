using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Cli.Simulations;

/// <summary>A scenario by what a person calls it: a preset's name, or a file's path.</summary>
static class ScenarioSource
{
    /// <summary>For the description of an argument.</summary>
    public static string Description { get; } = $"A scenario file (TOML, or JSON when it ends with .json), or a preset: {string.Join(", ", Presets.Names)}.";

    /// <summary>Reads it. A preset's name is the preset; a file of that name is <c>./NAME</c>.</summary>
    /// <exception cref="ScenarioException">There is no such preset or file, or the file is no scenario.</exception>
    public static Scenario Read(Invocation invocation, string text)
    {
        if (Presets.Names.Contains(text)) return Presets.Of(text);
        var path = invocation.PathOf(text);
        if (File.Exists(path)) return ScenarioFile.Read(path);
        if (Directory.Exists(path)) throw CliException.Input("scenario", $"{path} is a folder.", "Name a scenario file, such as the scenario.toml of a run.");
        if (IsPath(text)) throw CliException.Input("scenario", $"There is no scenario file {path}.", "`deca10b simulate PRESET --print > FILE` writes one to begin with.");
        return Presets.Of(text);
    }

    static bool IsPath(string text) => Path.GetFileName(text) != text || Path.GetExtension(text).ToLowerInvariant() is ".toml" or ".json";
}
