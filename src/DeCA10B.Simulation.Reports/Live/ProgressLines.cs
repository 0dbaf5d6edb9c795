using System.Globalization;
using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>Progress as plain lines: one at each tenth of the contributions, whatever the machine's speed.</summary>
sealed class ProgressLines(IAnsiConsole console) : IProgress<RunProgress>
{
    readonly Lock gate = new();
    int tenths = -1;

    public void Report(RunProgress value)
    {
        lock (gate)
        {
            var now = ProgressPicture.Part(value, 10);
            if (now <= tenths)
                return;
            tenths = now;
            console.Write(new Text(Line(value) + "\n"));
        }
    }

    static string Line(RunProgress progress) => string.Create(CultureInfo.InvariantCulture,
        $"{progress.Contributions}/{progress.TotalContributions} contributions, day {Figures.Days(progress.Time)}, {progress.ContributionsPerSecond:0} a second, accuracy {Figures.Share(progress.Accuracy)}{Roles(progress)}");

    static string Roles(RunProgress progress) => string.Concat(ProgressPicture.ByRole(progress).Select(role => string.Create(CultureInfo.InvariantCulture, $", {role.Role} {role.Percent:0.0} %")));
}
