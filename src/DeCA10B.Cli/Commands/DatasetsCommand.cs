using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Data;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>datasets</c>: what a simulation can learn from, and what of it is at hand.</summary>
static class DatasetsCommand
{
    public static Command Create(CliFrame frame)
    {
        var data = new Option<string>("--data") { Description = "The folder to look for the files in: there, or in a folder of the dataset's name.", HelpName = "DIR" };
        var command = new Command("datasets", "Lists the datasets of simulations: their files, whether these are there, where they come from and under which licence.") { data };
        return command.Reports(frame, invocation =>
        {
            var folder = invocation.Get(data) is { } named ? ScenarioData.RequireFolder(invocation, named) : null;
            return Task.FromResult<IReport>(new DatasetsReport(folder, [.. Datasets.Names.Select(name => DatasetRow.Of(name, Datasets.OriginOf(name), folder))]));
        });
    }

    /// <param name="Folder">Where was looked; null for nowhere.</param>
    /// <param name="Datasets">A row a dataset.</param>
    sealed record DatasetsReport(string? Folder, IReadOnlyList<DatasetRow> Datasets) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            var columns = new Columns("dataset", "files", "state", "licence", "origin");
            foreach (var row in Datasets)
                columns.Add(row.Name, row.Files.Count == 0 ? "-" : string.Join(", ", row.Files.Select(file => file.Name)), row.State, row.Licence ?? "-", row.Origin ?? "-");
            columns.Write(console);
            if (Folder is null) console.Line("--data FOLDER looks for the files. None is fetched, and none is part of this tool.");
        }
    }

    /// <param name="Name">What scenarios call it.</param>
    /// <param name="Origin">Where its files come from; null when it is made.</param>
    /// <param name="Licence">Under which terms.</param>
    /// <param name="Files">Its files.</param>
    sealed record DatasetRow(string Name, string? Origin, string? Licence, IReadOnlyList<FileRow> Files)
    {
        /// <summary>Whether it can be loaded.</summary>
        public string State => Files.Count == 0 ? "made"
            : Files.Any(file => file.Match is null) ? "not looked for"
            : Files.FirstOrDefault(file => file.Match == OriginMatch.Missing) is { } missing ? Files.Count == 1 ? "missing" : $"{missing.Name} is missing"
            : Files.Any(file => file.Match == OriginMatch.Different) ? "found, with other content"
            : "found";

        public static DatasetRow Of(string name, Origin? origin, string? folder)
        {
            if (origin is null) return new(name, null, null, []);
            var files = folder is null ? origin.Files.Select(file => new FileRow(file.Name, null)) : origin.Verify(folder, name).Select(found => new FileRow(found.File.Name, found.Match));
            return new(name, origin.Title, origin.Licence, [.. files]);
        }
    }

    /// <param name="Name">The file.</param>
    /// <param name="Match">How it compares with the one that the loader was written for; null when nobody looked.</param>
    sealed record FileRow(string Name, OriginMatch? Match);
}
