using DeCA10B.Cli.Layouts;
using DeCA10B.Cli.Projects;
using DeCA10B.Compiler.StorageLayouts;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>layout</c>: where contracts keep their state; <c>layout diff</c>: which upgrade is safe.</summary>
static class LayoutCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var contract = new Option<string>("--contract") { Description = "Only this contract.", HelpName = "NAME" };
        var command = new Command("layout", "Shows the storage layout of the contracts: slot, offset, bytes, name and type of every state variable.") { contract };
        project.AddTo(command);
        command.Add(LayoutDiffCommand.Create(frame));
        return command.Reports(frame, async invocation =>
        {
            var opened = await project.OpenAsync(invocation, locksLayouts: false).ConfigureAwait(false);
            return new LayoutReport([.. opened.ReadArtifacts(invocation.Get(contract)).Select(SolcLayouts.Of)]);
        });
    }

    sealed record LayoutReport(IReadOnlyList<ContractLayout> Contracts) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            foreach (var layout in Contracts)
            {
                console.Line(layout.Contract, "bold");
                Write(console, layout.Variables);
                foreach (var type in layout.Types.Where(type => type.Members.Count > 0))
                {
                    console.Line();
                    console.Line($"{type.Name}, {type.Bytes} bytes", "bold");
                    Write(console, type.Members);
                }

                console.Line();
            }
        }

        static void Write(IAnsiConsole console, IReadOnlyList<LayoutVariable> variables)
        {
            if (variables.Count == 0)
            {
                console.Line("no state");
                return;
            }

            var columns = new Columns(">slot", ">offset", ">bytes", "name", "type");
            foreach (var variable in variables)
                columns.Add($"{variable.Slot}", $"{variable.Offset}", $"{variable.Bytes}", variable.Name, variable.Type);
            columns.Write(console);
        }
    }
}
