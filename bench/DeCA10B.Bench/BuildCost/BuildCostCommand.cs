using System.CommandLine;
using System.Globalization;

namespace DeCA10B.Bench.BuildCost;

/// <summary>Measures what the SDK adds to the build of a project with ten contracts.</summary>
public static class BuildCostCommand
{
    private const int NotRun = 2;

    /// <summary>The command <c>build-cost</c>.</summary>
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "Builds of each kind; the fastest counts, since whatever else runs only adds.", DefaultValueFactory = _ => 5 };
        var command = new Command("build-cost", "Measures builds of a project with ten contracts, with and without the SDK.") { rounds };
        command.SetAction(result => Run(result.GetValue(rounds)));
        return command;
    }

    private static int Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("deca10b-build-cost-");
        try
        {
            var without = new MeasuredProject(folder.CreateSubdirectory("without"), isWithSdk: false);
            var with = new MeasuredProject(folder.CreateSubdirectory("with"), isWithSdk: true);
            Print(rounds, without, with);
            return 0;
        }
        catch (BenchException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return NotRun;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(int rounds, MeasuredProject without, MeasuredProject with)
    {
        // Both edits are compiled once before: what solc answers then comes from its cache, which leaves everything but solc.
        foreach (var project in new[] { without, with }) project.Prepare();
        Console.WriteLine($"{"seconds, fastest of " + rounds,-44} {"without",9} {"with",9} {"difference",11} {"ratio",7}");
        Compare("no-op build", rounds, without, with, (project, _) => project.BuildUnchanged());
        Compare("edit of one contract, solc from its cache", rounds, without, with, (project, round) => project.BuildEdited(1 + (round % 2)));
        Compare("edit of one contract, solc runs", rounds, without, with, (project, round) => project.BuildEdited(1_000 + round));
    }

    /// <summary>The two kinds alternate, so that a busy moment of the machine hits both.</summary>
    private static void Compare(
        string what, int rounds, MeasuredProject without, MeasuredProject with, Func<MeasuredProject, int, TimeSpan> build)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            first.Add(build(without, round).TotalSeconds);
            second.Add(build(with, round).TotalSeconds);
        }

        var (plain, ours) = (first.Min(), second.Min());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} {plain,9:F2} {ours,9:F2} {ours - plain,11:F2} {ours / plain,7:F2}"));
    }
}
