using DeCA10B.Cli.Committed;
using DeCA10B.Cli.Projects;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>check</c>: whether the committed Solidity, ABIs and storage layouts are those of the source.</summary>
static class CheckCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var committed = new Option<string>("--committed") { Description = "The committed folder. Default: contracts in the project's folder.", HelpName = "DIR" };
        var update = new Option<bool>("--update") { Description = "Write what differs instead of reporting it." };
        var command = new Command("check", "Compares the committed Solidity, ABIs and storage layouts with the source; exit code 1 when they differ.") { committed, update };
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var opened = await project.OpenAsync(invocation, locksLayouts: false).ConfigureAwait(false);
            var folder = new CommittedFolder(invocation.Get(committed) is { } named ? invocation.PathOf(named) : Path.Combine(opened.Folder, CommittedFolder.UsualName));
            if (File.Exists(folder.Path)) throw CliException.Input("not-a-folder", $"{folder.Path} is a file.", "--committed names a folder.");
            var files = folder.Compare(opened);
            var remedy = $"deca10b check --update{project.TextOf(invocation)}" + (invocation.Get(committed) is { } given ? $" --committed {given}" : "");
            if (!invocation.Get(update)) return new CheckReport(folder.Path, files, IsUpdated: false, remedy);
            if (folder.UnsafeChanges(opened) is [var change, ..])
                throw new CliException(Exit.Difference, "unsafe-layout", $"{change}. An upgrade of a deployed contract would not survive it; nothing was written.",
                    "Leave the state where it is; or delete the contract's .layout.txt, if no deployed contract will be upgraded, and run again.");
            folder.Update(opened);
            return new CheckReport(folder.Path, files, IsUpdated: true, remedy);
        });
    }

    /// <summary>How the files stand, or stood before they were updated.</summary>
    sealed record CheckReport(string Folder, IReadOnlyList<CommittedFile> Files, bool IsUpdated, string Remedy) : IReport
    {
        public bool IsSame => Files.All(file => file.State == FileState.Same);

        int IReport.ExitCode => IsSame || IsUpdated ? Exit.Done : Exit.Difference;

        public void Write(IAnsiConsole console)
        {
            foreach (var file in Files.Where(file => file.State != FileState.Same)) Write(console, file);
            if (IsSame) console.Line($"All {Files.Count} files in {Folder} are those of the source.", "green");
            else if (!IsUpdated) console.Line($"Read the differences, then run `{Remedy}` and commit what it writes.");
        }

        void Write(IAnsiConsole console, CommittedFile file)
        {
            var (said, done) = file.State switch
            {
                FileState.Missing => ("missing", "written"),
                FileState.Stale => ("no longer made from the source", "deleted"),
                _ => ("differs", "written"),
            };
            console.Line($"{file.Name}: {(IsUpdated ? done : said)}", "bold");
            if (IsUpdated || file.Diff is null) return;
            foreach (var line in file.Diff.TrimEnd('\n').Split('\n'))
            {
                if (line[0] == '-') console.Line(line, "red");
                else if (line[0] == '+') console.Line(line, "green");
                else console.Line(line);
            }

            console.Line();
        }
    }
}
