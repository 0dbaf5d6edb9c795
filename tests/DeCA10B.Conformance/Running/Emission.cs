using System.Reflection;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using DeCA10B.Compiler.Solidity;
using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.Conformance.Format;
using DeCA10B.Laboratory;
using DeCA10B.Metadata;

namespace DeCA10B.Conformance.Running;

/// <summary>A Solidity file with the C# lines that its lines come from.</summary>
internal sealed record EmittedFile(string Path, string Text, string LineMap);

/// <summary>What the compiler makes of a case: more than the text, which solc and the EVM judge.</summary>
/// <param name="Files">The Solidity.</param>
/// <param name="Closure">The paths of the contract under test and of all that it imports, itself first.</param>
/// <param name="Hash">The hash over these files.</param>
/// <param name="Layouts">Where the state of each deployable contract lies, by its name, as the compiler says.</param>
internal sealed record Emission(IReadOnlyList<EmittedFile> Files, IReadOnlyList<string> Closure, string Hash, IReadOnlyDictionary<string, string> Layouts)
{
    /// <summary>The file of the contract under test.</summary>
    public const string Root = CaseFile.Contract + ".sol";

    /// <summary>What this process's compiler emits; null where a model is missing: an error that the SDK declares is in no assembly.</summary>
    public static Emission? Of(Specimen specimen)
    {
        var sdk = typeof(Contract).Assembly.GetCustomAttributes<ContractModelAttribute>()
            .Select(attribute => ModelSerializer.TryDeserialize(attribute.Model, out var model, out var reason) ? model : throw new InvalidOperationException(reason));
        var program = new ProgramModel(sdk.Concat(specimen.Models.Values));
        try
        {
            var files = SolidityBackend.Emit(program, RootsOf(specimen));
            var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
            return new(
                [.. files.Select(file => new EmittedFile(file.Path, file.Text, file.LineMap))],
                [.. SolidityBackend.ImportsOf(byPath, byPath[Root]).Select(file => file.Path)],
                SolidityBackend.HashOf(files, Root),
                ContractsOf(specimen).ToDictionary(contract => contract.Name, contract => LayoutText.Write(StorageLayoutPass.Of(program, contract)), StringComparer.Ordinal));
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The declarations that get a file of their own.</summary>
    public static string[] RootsOf(Specimen specimen)
    {
        var paths = specimen.Solidity.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        return [.. specimen.Models.Values.Where(model => model is not (StructModel or EnumModel or EventModel or ErrorModel) && paths.Contains(model.Name + ".sol")).Select(model => model.FullName)];
    }

    /// <summary>The contracts that can be deployed.</summary>
    public static ContractModel[] ContractsOf(Specimen specimen) =>
        [.. specimen.Models.Values.OfType<ContractModel>().Where(contract => !contract.IsAbstract && !contract.IsGeneric && specimen.Contracts.ContainsKey(contract.Name))];
}
