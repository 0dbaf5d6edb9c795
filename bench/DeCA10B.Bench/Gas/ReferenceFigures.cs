using System.Text.Json;

namespace DeCA10B.Bench.Gas;

/// <summary>What a step costs the reference contracts, and on paper.</summary>
/// <param name="Step">The step's name; the whole set-up is <c>setup</c>.</param>
/// <param name="Floor">The least gas that the same ABI allows with everything in one contract; for the set-up its data alone.</param>
/// <param name="AsShipped">The reference contracts as their repository builds them.</param>
/// <param name="BestPort">The same contracts with a current compiler, its best settings and its checked arithmetic.</param>
/// <param name="FloorOfFourContracts">The least gas with four contracts, or null for the set-up.</param>
public sealed record ReferenceFigure(string Step, long Floor, long AsShipped, long BestPort, long? FloorOfFourContracts = null);

/// <summary>The figures of one scenario.</summary>
public sealed record ReferenceScenario(string Scenario, IReadOnlyList<ReferenceFigure> Steps)
{
    /// <summary>The figures in <c>bench/gas-reference.json</c>.</summary>
    public static IReadOnlyList<ReferenceScenario> All { get; } = Read();

    private static ReferenceScenario[] Read()
    {
        using var stream = typeof(ReferenceScenario).Assembly.GetManifestResourceStream("gas-reference.json")!;
        return JsonSerializer.Deserialize<ReferenceScenario[]>(stream, JsonSerializerOptions.Web)!;
    }
}
