using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DeCA10B.Simulation.Reports;

/// <summary>Progress as a picture of text.</summary>
/// <param name="isUnicode">Whether the terminal has signs beyond ASCII.</param>
sealed class ProgressPicture(bool isUnicode)
{
    const int CellsOfBar = 40;
    const int AgentsOneByOne = 12;

    public IRenderable Of(RunProgress progress)
    {
        var done = Part(progress, CellsOfBar);
        var figures = string.Create(CultureInfo.InvariantCulture,
            $"day {Figures.Days(progress.Time)}   {progress.ContributionsPerSecond:0} contributions a second   accuracy {Figures.Share(progress.Accuracy)}");
        return new Rows(
            new Columns(new Text(Bar(done, CellsOfBar), new Style(Color.Green)), new Text($"{Figures.Count(progress.Contributions)} of {Figures.Count(progress.TotalContributions)}")) { Expand = false },
            new Text(figures),
            Balances(progress));
    }

    /// <summary>How many of so many equal parts are done.</summary>
    public static int Part(RunProgress progress, int parts) =>
        progress.TotalContributions <= 0 ? 0 : (int)(Math.Clamp(progress.Contributions, 0L, progress.TotalContributions) * parts / progress.TotalContributions);

    /// <summary>The mean of each role's percentages.</summary>
    public static IEnumerable<(string Role, int Count, double Percent)> ByRole(RunProgress progress) => progress.Balances
        .GroupBy(balance => balance.Role, StringComparer.Ordinal).OrderBy(role => role.Key, StringComparer.Ordinal)
        .Select(role => (role.Key, role.Count(), role.Average(balance => balance.PercentOfStart)));

    static Table Balances(RunProgress progress)
    {
        var table = new Table().NoBorder().HideHeaders().AddColumn("agent").AddColumn("role").AddColumn(new TableColumn("percent").RightAligned());
        if (progress.Balances.Count <= AgentsOneByOne)
            foreach (var (agent, role, percent) in progress.Balances)
                table.AddRow(new Text(agent), new Text(role), Percent(percent));
        else
            foreach (var (role, count, percent) in ByRole(progress))
                table.AddRow(new Text($"{Figures.Count(count)} agents"), new Text(role), Percent(percent));
        return table;
    }

    static Text Percent(double percent) =>
        new(percent.ToString("0.0", CultureInfo.InvariantCulture) + " %", new Style(percent < 100 ? Color.Red : percent > 100 ? Color.Green : Color.Default));

    string Bar(int done, int cells) => new string(isUnicode ? '━' : '#', done) + new string(isUnicode ? '─' : '-', cells - done);
}
