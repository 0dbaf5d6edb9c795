using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Cli.Simulations;

/// <summary>The samples of a scenario.</summary>
static class ScenarioData
{
    /// <summary>Loads them. A folder that is not a full path is one in the working folder.</summary>
    /// <exception cref="CliException">The folder does not exist.</exception>
    /// <exception cref="DatasetException">The dataset is unknown, missing, or cannot be read.</exception>
    public static Dataset Load(Invocation invocation, Scenario scenario)
    {
        var folder = scenario.DatasetOptions.Folder is { } named ? RequireFolder(invocation, named) : null;
        return Datasets.Load(scenario.Dataset, scenario.DatasetOptions with { Folder = folder });
    }

    /// <summary>The full path of a folder with datasets.</summary>
    /// <exception cref="CliException">It does not exist.</exception>
    public static string RequireFolder(Invocation invocation, string named)
    {
        var folder = invocation.PathOf(named);
        return Directory.Exists(folder) ? folder : throw CliException.Input("no-folder", $"There is no folder {folder}.", "--data, or dataset.folder of the scenario, names the folder with the files of datasets.");
    }
}
