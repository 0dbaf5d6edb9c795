using DeCA10B.Build;
using DeCA10B.Cli.Projects;
using DeCA10B.Compiler.Model.Serialization;

namespace DeCA10B.Cli.Emission;

/// <summary>A file of one stage.</summary>
/// <param name="Name">Its name, relative to the folder that it is written to.</param>
/// <param name="Text">The whole file, LF line ends.</param>
sealed record StageText(string Name, string Text);

/// <summary>The stages of a compilation, as text.</summary>
static class Stages
{
    public const string Model = "model", Solidity = "solidity", Yul = "yul";

    /// <summary>All, in the order of the compilation.</summary>
    public static readonly string[] All = [Model, Solidity, Yul];

    /// <summary>The files of a stage.</summary>
    /// <param name="project">Where they come from.</param>
    /// <param name="stage">One of <see cref="All"/>.</param>
    /// <param name="contract">Only this contract and what it needs; null means all.</param>
    /// <param name="cancellation">Stops solc.</param>
    /// <exception cref="CliException">There is no such contract.</exception>
    public static async Task<IReadOnlyList<StageText>> ReadAsync(ContractProject project, string stage, string? contract, CancellationToken cancellation)
    {
        var assembly = project.ReadAssembly();
        return stage switch
        {
            Model => ReadModels(project, assembly, contract),
            Solidity => ReadSolidity(project, assembly, contract),
            _ => await YulStage.ReadAsync(project, assembly, contract, cancellation).ConfigureAwait(false),
        };
    }

    static StageText[] ReadModels(ContractProject project, ContractAssembly assembly, string? contract)
    {
        var models = assembly.Models.Where(model => contract is null || model.Name == contract || model.Name.EndsWith("." + contract, StringComparison.Ordinal)).ToArray();
        return models.Length > 0 ? [.. models.Select(ReadModel)] : throw Missing(project, contract, assembly.Models.Select(model => model.Name));
    }

    static StageText ReadModel(SerializedModel model) => ModelSerializer.TryDeserialize(model.Text, out var declaration, out var reason)
        ? new StageText(FileNameOf(model.Name) + ".model.txt", ModelText.Of(declaration))
        : throw CliException.Input("model-format", $"The model of {model.Name} cannot be read: {reason}.", "Build the project with the version of DeCA10B.Sdk that this tool has.");

    static StageText[] ReadSolidity(ContractProject project, ContractAssembly assembly, string? contract)
    {
        var byPath = assembly.Sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        // An abstract contract and an interface have a file and no artifact.
        var path = contract is null ? null
            : assembly.Contracts.FirstOrDefault(known => known.Name == contract)?.Path ?? (byPath.ContainsKey(contract + ".sol") ? contract + ".sol"
            : throw Missing(project, contract, assembly.Sources.Select(source => Path.ChangeExtension(source.Path, null))));
        var sources = path is null ? assembly.Sources : ImportClosure.Of(path, byPath);
        return [.. sources.Select(source => new StageText(source.Path, source.Text))];
    }

    /// <summary>A contract was named that there is not.</summary>
    public static CliException Missing(ContractProject project, string? contract, IEnumerable<string> known) =>
        CliException.Input("no-such-contract", $"{project.Name} has no contract {contract}.", $"It has {string.Join(", ", known)}.");

    static string FileNameOf(string fullName) => string.Concat(fullName.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' ? letter : '_'));
}
