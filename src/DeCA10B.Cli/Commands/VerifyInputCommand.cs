using DeCA10B.Build;
using DeCA10B.Cli.Projects;
using DeCA10B.Cli.Values;
using DeCA10B.Cli.Verification;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>verify-input</c>: what block explorers and Sourcify ask for to verify a contract.</summary>
static class VerifyInputCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var contract = new Argument<string>("CONTRACT") { Description = "The contract's name." };
        var arguments = new Option<string>("--arguments") { Description = "The constructor's arguments: a JSON array, or @FILE that holds one.", HelpName = "JSON" };
        var output = new Option<string>("--output", "-o") { Description = "Where to write the standard-JSON input. Without it the input is written to standard output.", HelpName = "FILE" };
        var command = new Command("verify-input", "Writes the standard-JSON input that block explorers and Sourcify verify a contract with.") { contract, arguments, output };
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var opened = await project.OpenAsync(invocation).ConfigureAwait(false);
            var given = invocation.Get(arguments) is { } text ? JsonText.ReadOption(invocation, "--arguments", text) : (System.Text.Json.JsonElement?)null;
            var input = VerificationInput.Of(opened.ReadArtifacts(invocation.Get(contract)!)[0], given);
            if (invocation.Get(output) is not { } file) return new InputReport(input.ContractName, input.CompilerVersion, input.ConstructorArguments, input);
            AtomicFile.WriteIfChanged(invocation.PathOf(file), input.InputText());
            return new FileReport(input.ContractName, input.CompilerVersion, input.ConstructorArguments, invocation.PathOf(file));
        });
    }

    /// <summary>The input itself: for people just that, so that it can be piped.</summary>
    sealed record InputReport(string ContractName, string CompilerVersion, string ConstructorArguments, [property: System.Text.Json.Serialization.JsonIgnore] VerificationInput Source) : IReport
    {
        public System.Text.Json.JsonElement Input => Source.Input;

        public void Write(IAnsiConsole console) => console.Line(Source.InputText().TrimEnd('\n'));
    }

    /// <summary>What to type into an explorer's form beside the file.</summary>
    sealed record FileReport(string ContractName, string CompilerVersion, string ConstructorArguments, string File) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line("contract               " + ContractName);
            console.Line("compiler               " + CompilerVersion);
            console.Line("constructor arguments  " + (ConstructorArguments.Length == 0 ? "none" : ConstructorArguments));
            console.Line("standard-JSON input    " + File);
        }
    }
}
