using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Tools;

namespace DeCA10B.Bench.FixedPoint;

/// <summary>Measures fixed point on a real EVM and prints ours beside solady's counts.</summary>
public static class FixedPointCommand
{
    private const int NotRun = 2;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The command <c>fixed-point</c>.</summary>
    public static Command Create()
    {
        var json = new Option<string?>("--json") { Description = "Writes the figures to this file as a JSON array." };
        var command = new Command("fixed-point", "Gas of fixed point on a real EVM. Exit code 2 when it cannot be run.") { json };
        command.SetAction((result, _) => RunAsync(result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string? jsonPath)
    {
        try
        {
            using var solc = new SolcBench(processes: 1);
            await using var chain = await Anvil.StartAsync();
            var operations = FixedPointOperations.All;
            var ir = await OperationGas.MeasureAsync(solc, chain, SolcConfiguration.ViaIROptimized, operations);
            var legacy = await OperationGas.MeasureAsync(solc, chain, SolcConfiguration.LegacyOptimized, operations);
            Console.WriteLine(Table(operations, ir, legacy));
            if (jsonPath is not null)
            {
                var rows = operations.Select((operation, index) => new { operation.Name, operation.Expression, ViaIR = ir[index], Legacy = legacy[index], Solady = operation.Anchor });
                await File.WriteAllTextAsync(jsonPath, JsonSerializer.Serialize(rows, Options) + "\n");
            }

            return 0;
        }
        catch (Exception exception) when (exception is ToolException or IOException or InvalidOperationException)
        {
            Console.Error.WriteLine(exception.Message);
            return NotRun;
        }
    }

    private static string Table(IReadOnlyList<PricedOperation> operations, IReadOnlyList<long> ir, IReadOnlyList<long> legacy)
    {
        var table = new StringBuilder("| operation | C# | via-IR | legacy | solady's code | via-IR / solady |\n|---|---|---:|---:|---:|---:|\n");
        for (var index = 0; index < operations.Count; index++)
        {
            var operation = operations[index];
            var ratio = operation.Anchor is { } anchor ? ((double)ir[index] / anchor).ToString("0.00", CultureInfo.InvariantCulture) : "";
            table.Append(CultureInfo.InvariantCulture, $"| {operation.Name} | `{operation.Expression}` | {ir[index]} | {legacy[index]} | {operation.Anchor} | {ratio} |\n");
        }

        return table.ToString();
    }
}
