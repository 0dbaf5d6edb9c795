using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeCA10B.Bench.Gas;

/// <summary>One measured step beside the figures it is held against.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Step">The step's name in the reference table, or <c>setup</c>.</param>
/// <param name="Composition">How the parts are joined: <c>linked</c> is four contracts that call each other, <c>fused</c> one.</param>
/// <param name="Gas">Ours.</param>
/// <param name="Reference">The reference contracts as shipped; null, like those that follow, where nobody has measured it.</param>
/// <param name="BestPort">The reference contracts with a current compiler.</param>
/// <param name="Floor">The least on paper, in one contract.</param>
/// <param name="FloorOfFourContracts">The least on paper in four contracts, or null.</param>
public sealed record GasRow(
    string Scenario, string Step, string Composition, long Gas, long? Reference, long? BestPort, long? Floor, long? FloorOfFourContracts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether it is a step of the set-up, whose floor is its data alone.</summary>
    public bool IsSetUp => Step == ScenarioRun.SetUp;

    /// <summary>Whether a naive port to a current compiler is cheaper.</summary>
    public bool IsWorseThanBestPort => Gas > BestPort;

    /// <summary>Writes rows as a JSON array, whole or not at all.</summary>
    public static void Write(string path, IEnumerable<GasRow> rows)
    {
        var json = JsonSerializer.Serialize(
            rows.Select(row => new { row.Scenario, row.Step, row.Composition, row.Gas, row.Reference, row.BestPort, row.Floor, row.FloorOfFourContracts }), Options);
        var unfinished = path + ".unfinished";
        File.WriteAllText(unfinished, json + "\n");
        File.Move(unfinished, path, overwrite: true);
    }
}
