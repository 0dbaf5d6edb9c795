using DeCA10B.Build;
using DeCA10B.Cli.Projects;

namespace DeCA10B.Cli.Emission;

/// <summary>The Yul that solc makes of the Solidity: its own intermediate language, optimised where the project optimises.</summary>
static class YulStage
{
    public static async Task<IReadOnlyList<StageText>> ReadAsync(ContractProject project, ContractAssembly assembly, string? contract, CancellationToken cancellation)
    {
        var wanted = assembly.Contracts.Where(known => contract is null || known.Name == contract).ToArray();
        if (wanted.Length == 0) throw Stages.Missing(project, contract, assembly.Contracts.Select(known => known.Name));
        var output = project.Settings.Optimize ? "irOptimized" : "ir";
        var answer = await SolidityCompilation.AskAsync(assembly.Sources, project.Settings, wanted, [output], cancellation).ConfigureAwait(false);
        if (!answer.TryGetProperty("contracts", out var contracts))
            throw CliException.Input("solc-error", "solc does not compile the Solidity of the assembly.", "Build the project: the build shows solc's errors at the lines of C#.");
        return [.. wanted.Select(known => new StageText(known.Name + ".yul", contracts.GetProperty(known.Path).GetProperty(known.Name).GetProperty(output).GetString()!))];
    }
}
