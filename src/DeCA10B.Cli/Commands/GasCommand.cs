using System.Globalization;
using DeCA10B.Build;
using DeCA10B.Cli.Measurement;
using DeCA10B.Cli.Projects;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>gas</c>: what deployments and calls cost on a local EVM, compared with a committed snapshot.</summary>
static class GasCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var measurement = new MeasurementOptions();
        var snapshot = new Option<string>("--snapshot") { Description = "The snapshot to compare with. Default: gas.txt in the project's folder, if it is there.", HelpName = "FILE" };
        var update = new Option<bool>("--update") { Description = "Write the snapshot instead of comparing with it." };
        var command = new Command("gas", "Measures the gas of deployments and calls on a local EVM; exit code 1 when it is not that of the snapshot.") { snapshot, update };
        measurement.AddTo(command);
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var opened = await project.OpenAsync(invocation).ConfigureAwait(false);
            var path = invocation.Get(snapshot) is { } named ? invocation.PathOf(named) : Path.Combine(opened.Folder, GasSnapshot.UsualName);
            var writes = invocation.Get(update);
            var exists = File.Exists(path);
            if (!exists && !writes && invocation.Has(snapshot)) throw CliException.Input("no-snapshot", $"{path} does not exist.", "Run again with --update to write it.");
            var calls = measurement.Read(invocation, opened);
            if (calls is null) invocation.Say($"There is no {CallsFile.UsualName}: solc is asked for bounds.");
            var estimates = calls is null ? await SolcEstimates.ReadAsync(opened, invocation.Cancellation).ConfigureAwait(false) : [];
            var steps = await MeasuringRun.RunAsync(opened, calls ?? MeasurementOptions.Deployments(opened), invocation.Cancellation).ConfigureAwait(false);
            (string Step, ulong Gas)[] gas = [.. steps.Select(step => (step.Name, step.Gas)), .. estimates.Where(estimate => estimate.Gas is not null).Select(estimate => ($"{estimate.Name} at most", estimate.Gas!.Value))];
            if (writes) AtomicFile.WriteIfChanged(path, GasSnapshot.Write(gas));
            return new GasReport(exists || writes ? path : null, GasSnapshot.Compare(path, exists ? File.ReadAllText(path) : null, gas), writes)
            {
                Unbounded = [.. estimates.Where(estimate => estimate.Gas is null).Select(estimate => estimate.Name)],
                Remedy = $"deca10b gas --update{project.TextOf(invocation)}{measurement.TextOf(invocation)}" + (invocation.Get(snapshot) is { } given ? $" --snapshot {given}" : ""),
            };
        });
    }

    /// <param name="Snapshot">The snapshot's file; null when there is none.</param>
    /// <param name="Steps">Gas by step, with what the snapshot had before it was written.</param>
    /// <param name="IsUpdated">Whether the snapshot was written.</param>
    sealed record GasReport(string? Snapshot, IReadOnlyList<GasRow> Steps, bool IsUpdated) : IReport
    {
        /// <summary>Functions that solc gives no bound of.</summary>
        public required IReadOnlyList<string> Unbounded { get; init; }

        public required string Remedy { get; init; }

        public bool IsSame => Snapshot is null || Steps.All(step => step.IsSame);

        int IReport.ExitCode => IsSame || IsUpdated ? Exit.Done : Exit.Difference;

        public void Write(IAnsiConsole console)
        {
            var compares = Snapshot is not null;
            var columns = compares ? new Columns("step", ">gas", ">snapshot", "change") : new Columns("step", ">gas");
            foreach (var step in Steps)
            {
                if (compares) columns.Add(step.Step, Figure(step.Gas), Figure(step.Was), step.ChangeText());
                else columns.Add(step.Step, Figure(step.Gas));
            }

            columns.Write(console);
            if (Unbounded.Count > 0) console.Line($"solc bounds {Unbounded.Count} other functions by nothing, {Unbounded[0]} for one: name calls in {CallsFile.UsualName} to measure them.");
            if (IsUpdated) console.Line($"Written to {Snapshot}.", "green");
            else if (!compares) console.Line($"`{Remedy}` writes a snapshot to compare with.");
            else if (IsSame) console.Line($"As in {Snapshot}.", "green");
            else console.Line($"Not as in {Snapshot}. If it is to be so, run `{Remedy}` and commit what it writes.", "red");
        }

        static string Figure(ulong? gas) => gas?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
    }
}
