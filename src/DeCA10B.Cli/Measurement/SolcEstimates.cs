using System.Globalization;
using DeCA10B.Build;
using DeCA10B.Cli.Projects;

namespace DeCA10B.Cli.Measurement;

/// <summary>An upper bound of a function's execution, as solc computes it: without the transaction's own 21,000 and its calldata.</summary>
/// <param name="Name">Contract and signature.</param>
/// <param name="Gas">The bound; null when there is none, as of a function with a loop.</param>
sealed record GasEstimate(string Name, ulong? Gas);

/// <summary>solc's own gas estimates: what can be said of functions without calling them.</summary>
static class SolcEstimates
{
    /// <summary>The external functions of all contracts, in the order of contracts and signatures.</summary>
    public static async Task<IReadOnlyList<GasEstimate>> ReadAsync(ContractProject project, CancellationToken cancellation)
    {
        var assembly = project.ReadAssembly();
        var answer = await SolidityCompilation.AskAsync(assembly.Sources, project.Settings, assembly.Contracts, ["evm.gasEstimates"], cancellation).ConfigureAwait(false);
        if (!answer.TryGetProperty("contracts", out var contracts)) return [];
        var estimates =
            from contract in assembly.Contracts
            let evm = contracts.GetProperty(contract.Path).GetProperty(contract.Name).GetProperty("evm")
            where evm.TryGetProperty("gasEstimates", out var known) && known.ValueKind == System.Text.Json.JsonValueKind.Object && known.TryGetProperty("external", out _)
            from function in evm.GetProperty("gasEstimates").GetProperty("external").EnumerateObject().OrderBy(function => function.Name, StringComparer.Ordinal)
            select new GasEstimate($"{contract.Name}.{function.Name}", ulong.TryParse(function.Value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var gas) ? gas : null);
        return [.. estimates];
    }
}
