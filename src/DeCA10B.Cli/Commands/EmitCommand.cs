using DeCA10B.Build;
using DeCA10B.Cli.Emission;
using DeCA10B.Cli.Projects;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>emit</c>: what the compiler makes of the contracts, at any stage.</summary>
static class EmitCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to. Without it the texts are written to standard output.", HelpName = "DIR" };
        var stage = new Option<string>("--stage") { Description = "What to write. yul is the intermediate language of solc, made from the Solidity.", DefaultValueFactory = _ => Stages.Solidity };
        stage.AcceptOnlyFromAmong(Stages.All);
        var contract = new Option<string>("--contract") { Description = "Only this contract, and what it needs.", HelpName = "NAME" };
        var command = new Command("emit", "Writes the Solidity of the contracts, or another stage of their compilation.") { output, stage, contract };
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var opened = await project.OpenAsync(invocation).ConfigureAwait(false);
            var texts = await Stages.ReadAsync(opened, invocation.Get(stage)!, invocation.Get(contract), invocation.Cancellation).ConfigureAwait(false);
            return invocation.Get(output) is { } folder
                ? EmittedFiles.Write(invocation.Get(stage)!, invocation.PathOf(folder), texts)
                : new EmittedTexts(invocation.Get(stage)!, texts);
        });
    }

    /// <summary>The texts themselves.</summary>
    sealed record EmittedTexts(string Stage, IReadOnlyList<StageText> Files) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            foreach (var file in Files)
            {
                if (Files.Count > 1) console.Line($"==> {file.Name} <==", "bold");
                console.Line(file.Text.TrimEnd('\n'));
                if (Files.Count > 1) console.Line();
            }
        }
    }

    /// <summary>Which files were written, and which held the text already.</summary>
    sealed record EmittedFiles(string Stage, string Folder, IReadOnlyList<string> Written, IReadOnlyList<string> Unchanged) : IReport
    {
        public static EmittedFiles Write(string stage, string folder, IReadOnlyList<StageText> texts)
        {
            if (File.Exists(folder)) throw CliException.Input("not-a-folder", $"{folder} is a file.", "--output names a folder.");
            var written = texts.Where(text => AtomicFile.WriteIfChanged(Path.Combine(folder, text.Name), text.Text)).Select(text => text.Name).ToArray();
            return new(stage, folder, written, [.. texts.Select(text => text.Name).Except(written)]);
        }

        public void Write(IAnsiConsole console)
        {
            foreach (var file in Written) console.Line("written    " + file, "green");
            foreach (var file in Unchanged) console.Line("unchanged  " + file);
            console.Line($"{Written.Count} written, {Unchanged.Count} unchanged, in {Folder}");
        }
    }
}
