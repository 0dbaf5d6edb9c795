using DeCA10B.Cli.Projects;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>new</c>: a solution, or a file for one, from the templates.</summary>
static class NewCommand
{
    // Short names of the templates in DeCA10B.Templates.
    static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["solution"] = "deca10b",
        ["model"] = "deca10b-model",
        ["incentive"] = "deca10b-incentive",
        ["datahandler"] = "deca10b-datahandler",
    };

    // dotnet's own exit codes: https://aka.ms/templating-exit-codes
    const int TemplateMissing = 103, FilesWouldBeOverwritten = 73;

    public static Command Create(CliFrame frame)
    {
        var kind = new Argument<string>("KIND") { Description = "solution (contracts, simulation and tests), model, incentive or datahandler.", DefaultValueFactory = _ => "solution" };
        kind.AcceptOnlyFromAmong([.. Templates.Keys]);
        var name = new Option<string>("--name", "-n") { Description = "The name of what is created. Default: that of the folder.", HelpName = "NAME" };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to. Default: the current one.", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Overwrite files." };
        var command = new Command("new", "Creates a solution of contracts, or a contract for one, from the templates (`dotnet new deca10b`).") { kind, name, output, force };
        return command.Reports(frame, async invocation =>
        {
            var template = Templates[invocation.Get(kind)!];
            var folder = invocation.PathOf(invocation.Get(output) ?? ".");
            if (invocation.Get(name) is { } given && (given.Length == 0 || given.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0))
                throw CliException.Input("name", $"\"{given}\" is no name for a project.", "Use letters, digits, dots and underscores.");
            List<string> arguments = ["new", template, "--output", folder];
            if (invocation.Get(name) is { } chosen) arguments.AddRange(["--name", chosen]);
            if (invocation.Get(force)) arguments.Add("--force");
            var run = await Dotnet.RunAsync(invocation, arguments).ConfigureAwait(false);
            return run.ExitCode == 0 ? new NewReport(template, folder) : throw Failed(template, folder, run);
        });
    }

    static CliException Failed(string template, string folder, DotnetRun run) => run.ExitCode switch
    {
        TemplateMissing => CliException.Input("no-template", $"The template {template} is not installed.", "`dotnet new install DeCA10B.Templates` installs it."),
        FilesWouldBeOverwritten => CliException.Input("not-empty", $"Files in {folder} would be overwritten.", "Choose another folder with --output, or overwrite with --force."),
        _ => CliException.Input("new-failed", $"`dotnet new {template}` failed: {(run.Errors + run.Output).Trim().Split('\n')[0].Trim()}"),
    };

    sealed record NewReport(string Template, string Folder) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"Created from {Template} in {Folder}.", "green");
    }
}
