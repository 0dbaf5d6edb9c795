using DeCA10B.Cli.Committed;
using DeCA10B.Cli.Layouts;
using DeCA10B.Cli.Projects;
using DeCA10B.Compiler.StorageLayouts;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>layout diff</c>: may a new version run on the storage of the old one?</summary>
static class LayoutDiffCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var old = new Argument<string?>("OLD") { Description = "The layout of the deployed version: NAME.layout.txt, an artifact, or solc's storageLayout.", Arity = ArgumentArity.ZeroOrOne };
        var @new = new Argument<string?>("NEW") { Description = "The layout of the version that is to replace it.", Arity = ArgumentArity.ZeroOrOne };
        var committed = new Option<string?>("--committed")
        {
            Description = "Compare the project with its committed layouts instead of two files. Default folder: contracts in the project's.",
            HelpName = "DIR",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var contract = new Option<string>("--contract") { Description = "With --committed: only this contract.", HelpName = "NAME" };
        var renames = new Option<bool>("--allow-renames") { Description = "Another name in the same place with the same type is a rename, and safe." };
        var command = new Command("diff", "Says which differences of two storage layouts an upgrade survives; exit code 1 when one is not safe.") { old, @new, committed, contract, renames };
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var pairs = invocation.Has(committed)
                ? ReadCommitted(invocation, await project.OpenAsync(invocation, locksLayouts: false).ConfigureAwait(false), invocation.Get(old), invocation.Get(committed), invocation.Get(contract))
                : ReadFiles(invocation, invocation.Get(old), invocation.Get(@new));
            return new LayoutDiffReport([.. pairs.Select(pair => new ContractDiff(pair.Old, pair.New, invocation.Get(renames)))]);
        });
    }

    static IReadOnlyList<(ContractLayout Old, ContractLayout New)> ReadFiles(Invocation invocation, string? old, string? @new) =>
        old is not null && @new is not null
            ? [(LayoutFile.Read(invocation.PathOf(old)), LayoutFile.Read(invocation.PathOf(@new)))]
            : throw CliException.Input("usage", "Two layouts are needed, or --committed.", "`deca10b layout diff OLD NEW`, or `deca10b layout diff --committed`.");

    static (ContractLayout Old, ContractLayout New)[] ReadCommitted(Invocation invocation, ContractProject project, string? file, string? folder, string? contract)
    {
        if (file is not null) throw CliException.Input("usage", "Files and --committed exclude each other.", "`deca10b layout diff OLD NEW`, or `deca10b layout diff --committed`.");
        var committed = folder is null ? Path.Combine(project.Folder, CommittedFolder.UsualName) : invocation.PathOf(folder);
        var artifacts = project.ReadArtifacts(contract).Where(artifact => File.Exists(PathOf(artifact.ContractName))).ToArray();
        if (artifacts.Length == 0)
            throw CliException.Input("no-layout", $"No layout of {contract ?? project.Name} is committed in {committed}.", "`deca10b check --update` writes them.");
        return [.. artifacts.Select(artifact => (LayoutFile.Read(PathOf(artifact.ContractName)), SolcLayouts.Of(artifact)))];

        string PathOf(string name) => Path.Combine(committed, name + LayoutFile.Suffix);
    }

    /// <summary>One contract's differences.</summary>
    sealed record ContractDiff(string Contract, bool IsSafe, IReadOnlyList<Difference> Changes)
    {
        public ContractDiff(ContractLayout old, ContractLayout @new, bool allowsRenames)
            : this(@new.Contract, true, [.. LayoutComparison.Compare(old, @new, allowsRenames).Select(change => new Difference(change))]) =>
            IsSafe = Changes.All(change => change.IsSafe);
    }

    /// <summary>One difference, with its sentence.</summary>
    sealed record Difference(LayoutChangeKind Kind, bool IsSafe, string Path, string Message, LayoutVariable? Old, LayoutVariable? New)
    {
        public Difference(LayoutChange change)
            : this(change.Kind, change.IsSafe, change.Path, change.ToString(), change.Old, change.New)
        {
        }
    }

    sealed record LayoutDiffReport(IReadOnlyList<ContractDiff> Contracts) : IReport
    {
        public bool IsSafe => Contracts.All(contract => contract.IsSafe);

        int IReport.ExitCode => IsSafe ? Exit.Done : Exit.Difference;

        public void Write(IAnsiConsole console)
        {
            foreach (var contract in Contracts)
            {
                console.Line(contract.Contract + (contract.Changes.Count == 0 ? ": the same layout" : contract.IsSafe ? ": safe to upgrade" : ": NOT safe to upgrade"), "bold");
                foreach (var change in contract.Changes) console.Line((change.IsSafe ? "  safe    " : "  unsafe  ") + change.Message, change.IsSafe ? "green" : "red");
            }

            if (!IsSafe) console.Line("Keep every variable where it is, in the order it has, and add new ones behind the last of the most derived contract.");
        }
    }
}
