using System.Text.RegularExpressions;

namespace DeCA10B.Build;

/// <summary>Refuses an assembly whose files would overwrite each other or leave their folder.</summary>
static partial class ContractAssemblyCheck
{
    public static IReadOnlyList<SolidityDiagnostic> Run(ContractAssembly assembly)
    {
        var errors = new List<SolidityDiagnostic>();
        // File systems that ignore case are common: two names that differ in case are one file there.
        foreach (var path in Repeated(assembly.Sources.Select(source => source.Path)))
            errors.Add(Error("DECA9004", $"The assembly carries the Solidity file '{path}' twice (letter case does not count)."));
        foreach (var name in Repeated(assembly.Contracts.Select(contract => contract.Name)))
            errors.Add(Error("DECA9004", $"Two contracts are named '{name}' (letter case does not count); the artifact of one would overwrite the other's. Rename one."));
        foreach (var source in assembly.Sources.Where(source => !FileName().IsMatch(source.Path)))
            errors.Add(Error("DECA9005", $"'{source.Path}' is no name for a Solidity file."));
        foreach (var contract in assembly.Contracts.Where(contract => !Identifier().IsMatch(contract.Name)))
            errors.Add(Error("DECA9005", $"'{contract.Name}' is no name for a contract."));
        foreach (var contract in assembly.Contracts.Where(contract => assembly.Sources.All(source => source.Path != contract.Path)))
            errors.Add(Error("DECA9005", $"The contract {contract.Name} is said to be in '{contract.Path}', which the assembly does not carry."));
        return errors;
    }

    public static SolidityDiagnostic NoCode(DeployableContract contract) =>
        Error("DECA9005", $"'{contract.Path}' holds no contract {contract.Name} that can be deployed.");

    static SolidityDiagnostic Error(string code, string message) => new(SolidityDiagnosticSeverity.Error, code, message, null, null);

    static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex(@"\A(?:[A-Za-z0-9_$-]+/)*[A-Za-z0-9_$-]+(?:\.[A-Za-z0-9_$-]+)*\.sol\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A[A-Za-z_$][A-Za-z0-9_$]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
