using System.Text;
using DeCA10B.Build;
using DeCA10B.Simulation;
using DeCA10B.Simulation.Reports;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Cli.Simulations;

/// <summary>The folder that a run leaves its files in: one run, each file whole or not there.</summary>
/// <param name="path">Its full path.</param>
sealed class RunFolder(string path)
{
    /// <summary>The run file's name in it.</summary>
    public const string RunFileName = "run.json";

    static readonly string[] Pictures = ["plot.png", "plot.svg", "report.html"];

    /// <summary>Its full path.</summary>
    public string Path => path;

    /// <summary>Where a run goes when nothing else is said: <c>runs/NAME-SEED</c>.</summary>
    public static string UsualPath(Scenario scenario) => System.IO.Path.Combine("runs", FormattableString.Invariant($"{FileName(scenario.Name)}-{scenario.Seed}"));

    /// <summary>Finds out before a long run whether its files can be written after it. Nothing stays behind.</summary>
    /// <exception cref="CliException">They cannot.</exception>
    public void RequireWritable()
    {
        var folder = path;
        while (!Directory.Exists(folder))
        {
            if (File.Exists(folder)) throw Unwritable($"{folder} is a file");
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw Unwritable($"there is no folder {folder}");
        }

        var probe = System.IO.Path.Combine(folder, $".{Guid.NewGuid():N}.partial");
        try
        {
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable($"nothing can be written into {folder}", exception);
        }
    }

    /// <summary>Writes all files of a run. Nothing stops it half-way: a finished run is worth the moment.</summary>
    /// <param name="record">The run.</param>
    /// <param name="scenario">What was run.</param>
    /// <param name="hasPictures">Whether plots and the report, which has one in it, are written; else those of an earlier run are taken away.</param>
    /// <returns>The names of the files.</returns>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(RunRecord record, Scenario scenario, bool hasPictures)
    {
        try
        {
            var text = ScenarioFile.Write(scenario);
            RunFile.Write(record, PathOf(RunFileName));
            AtomicFile.Write(PathOf("scenario.toml"), text);
            var tables = await RunColumns.WriteAsync(record, PathOf("run"), CancellationToken.None).ConfigureAwait(false);
            if (hasPictures)
            {
                RunPlot.Write(record, PathOf(Pictures[0]));
                RunPlot.Write(record, PathOf(Pictures[1]));
                HtmlReport.Write(record, PathOf(Pictures[2]), text);
            }
            else
            {
                foreach (var picture in Pictures) File.Delete(PathOf(picture));
            }

            return [RunFileName, .. hasPictures ? Pictures : [], .. tables.Select(table => System.IO.Path.GetFileName(table)), "scenario.toml"];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(exception.Message.TrimEnd('.'), exception);
        }
    }

    string PathOf(string name) => System.IO.Path.Combine(path, name);

    CliException Unwritable(string why, Exception? cause = null) =>
        CliException.Input("unwritable", $"The run cannot be written to {path}: {why}.", "Name another folder with --out.", cause);

    /// <summary>A scenario's name as part of a file's, the same on every system.</summary>
    static string FileName(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
            text.Append(char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-');
        return text.ToString().Trim('-', '.') is { Length: > 0 } given ? given : "scenario";
    }
}
