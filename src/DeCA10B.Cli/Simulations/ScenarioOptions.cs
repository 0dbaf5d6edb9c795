using DeCA10B.Cli.Values;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Cli.Simulations;

/// <summary>The argument and the options that say which scenario is run, and what of it is changed.</summary>
/// <param name="hasSeed">Whether one seed can be given.</param>
sealed class ScenarioOptions(bool hasSeed = true)
{
    readonly Argument<string?> scenario = new("SCENARIO") { Description = ScenarioSource.Description, Arity = ArgumentArity.ZeroOrOne };
    readonly Option<string[]> settings = new("--set") { Description = "Changes a value, such as deposit.refund-wait=3600; of an agent agents.NAME.KEY=VALUE. May be given several times.", HelpName = "KEY=VALUE", DefaultValueFactory = _ => [] };
    readonly Option<ulong?> seed = Amounts.Count("--seed", "The seed, instead of the scenario's.", long.MaxValue);
    readonly Option<string> data = new("--data") { Description = "The folder with the files of datasets, where the scenario's dataset has any.", HelpName = "DIR" };

    /// <summary>Adds argument and options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(scenario);
        command.Add(settings);
        if (hasSeed) command.Add(seed);
        command.Add(data);
    }

    /// <summary>The scenario as it is run.</summary>
    /// <exception cref="CliException">None is named.</exception>
    /// <exception cref="ScenarioException">It says something unknown, or something that does not fit.</exception>
    public Scenario Read(Invocation invocation)
    {
        if (invocation.Get(scenario) is not { Length: > 0 } named)
            throw CliException.Input("no-scenario", "No scenario is named.", $"Name a file or a preset: {string.Join(", ", Presets.Names)}.");
        var read = ScenarioSource.Read(invocation, named);
        var settingsGiven = invocation.Get(settings)!;
        var changed = settingsGiven.Aggregate(read, (changed, setting) => changed.With(setting));
        if (hasSeed && invocation.Get(seed) is { } given) changed = changed with { Seed = given };
        if (invocation.Get(data) is { } folder) changed = changed with { DatasetOptions = changed.DatasetOptions with { Folder = folder } };
        // What only shows when all of it is read is checked where files are read.
        if (settingsGiven.Length > 0) ScenarioFile.Parse(ScenarioFile.Write(changed), "with these settings");
        return changed;
    }
}
